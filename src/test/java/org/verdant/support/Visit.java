package org.verdant.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One person's browser window. Collects what the console complains about; closing it fails the test if anything was collected. With
 * {@code -Dtest.pictures=true} pictures go to {@code target/screenshots}.
 */
public final class Visit implements AutoCloseable {
    /** In milliseconds: what is late on a busy machine is no failure, and a wait ends as soon as what it waits for is there. */
    private static final double PATIENCE = 60_000;

    private static final int WIDE = 1440;
    private static final String SESSION = "SESSION";

    /** No styles are fetched and read a second time for it: only a rule about turned screens, which is off, would look at them. */
    private static final String VIOLATIONS = """
            () => axe.run({exclude: ['option']}, {resultTypes: ['violations'], preload: false})
                .then(found => found.violations.map(rule =>
                    rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html).join(' ')))""";

    /** Windows of people who signed in, kept for the run: to open one takes longer than most tests. */
    private static final Map<String, Deque<Page>> KNOWN = new ConcurrentHashMap<>();

    private static final Map<String, Cookie> SESSIONS = new ConcurrentHashMap<>();

    private final String address;
    private final @Nullable Deque<Page> home;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Consumer<ConsoleMessage> onMessage = message -> {
        if (message.type().equals("error")) {
            complaints().add(message.text() + " (" + message.location() + ")");
        }
    };
    private final Consumer<String> onError = complaints::add;

    private Visit(int port, Page page, @Nullable Deque<Page> home) {
        this.address = address(port);
        this.home = home;
        this.page = page;
        page.onConsoleMessage(onMessage);
        page.onPageError(onError);
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    private static Page window(int port, int width, ColorScheme colours) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(colours)
                        .setBaseURL(address(port))
                        .setLocale("en-GB")
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return context.newPage();
    }

    /** Somebody of whom the product knows nothing yet. */
    public static Visit to(int port) {
        return to(port, WIDE, ColorScheme.LIGHT);
    }

    public static Visit to(int port, int width, ColorScheme colours) {
        return new Visit(port, window(port, width, colours), null);
    }

    /** A window in which a demonstration account, named by the part before the at sign, has signed in. */
    public static Visit as(String name, int port) {
        return as(name, port, WIDE, ColorScheme.LIGHT);
    }

    public static Visit as(String name, int port, int width, ColorScheme colours) {
        var home =
                KNOWN.computeIfAbsent(name + "@" + port + "/" + width + colours, key -> new ConcurrentLinkedDeque<>());
        var known = home.poll();
        var page = known == null ? window(port, width, colours) : known;
        page.setViewportSize(width, 900);
        return new Visit(port, page, home).signedIn(name);
    }

    /** Looks at one page on a phone in dark colours: nothing is cut off. */
    public static void onAPhone(String name, int port, String path, String picture) {
        try (var visit = as(name, port, 360, ColorScheme.DARK)) {
            visit.open(path + (path.contains("?") ? "&" : "?") + "theme=dark")
                    .checkAccessibility()
                    .picture(picture + "-phone");
            assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
        }
    }

    /** Takes over the account's earlier session of this run while the product accepts it, else signs in; language and colours start anew. */
    private Visit signedIn(String name) {
        var key = name + "@" + address;
        var context = page.context();
        context.clearCookies();
        var session = SESSIONS.get(key);
        if (session != null) {
            context.addCookies(List.of(session));
            var answer = context.request().get("/tasks", RequestOptions.create().setMaxRedirects(0));
            if (answer.status() == 200) {
                return this;
            }
            context.clearCookies();
        }
        signIn(name);
        context.cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .forEach(cookie -> SESSIONS.put(key, cookie));
        return this;
    }

    public Visit signIn(String name) {
        page.navigate("/sign-in");
        page.locator("input[type=email], input[name=email], input[name=username]")
                .first()
                .fill(name + "@demo.verdant.example");
        page.locator("input[type=password]").first().fill(ApiClient.PASSWORD);
        page.locator("main button[type=submit], form button[type=submit]")
                .last()
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    public Page page() {
        return page;
    }

    public Visit open(String path) {
        page.navigate(path);
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** As a person does: comes to the select, then takes the choice with that value. */
    public static void choose(Locator select, String value) {
        select.focus();
        select.selectOption(value);
    }

    /**
     * Fails on any violation that axe finds on the page as it is now. No page has frames, so all is judged inside of the page: the other
     * way opens a second page for each check, which takes several times as long.
     */
    public Visit checkAccessibility() {
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.frames()).hasSize(1);
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as(page.url()).isEmpty();
        return this;
    }

    /** The caret stays as it is: hiding it would put a style into the page, which its policy rightly reports. */
    public Visit picture(String name) {
        if (!Boolean.getBoolean("test.pictures")) {
            return this;
        }
        page.waitForLoadState(LoadState.LOAD);
        page.screenshot(new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** What the console has complained about so far; a test that means to provoke an error answer clears it. */
    public List<String> complaints() {
        return complaints;
    }

    public @Nullable String cookie(String name) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        page.offConsoleMessage(onMessage);
        page.offPageError(onError);
        if (home == null || !leave()) {
            page.context().close();
        } else {
            home.push(page);
        }
        assertThat(complaints).as("console errors").isEmpty();
    }

    /** Takes nothing of this visit to the next one; false for a window that is lost. */
    private boolean leave() {
        try {
            page.unrouteAll();
            page.evaluate("sessionStorage.clear()");
            page.navigate("about:blank");
            return true;
        } catch (PlaywrightException lost) {
            return false;
        }
    }
}
