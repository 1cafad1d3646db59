package org.verdant.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one browser of a test run. Debian's headless shell opens a page in a third of the time, so that it is taken if it is there or, as
 * root on a system with apt, can be installed; else a Chromium or Chrome that is there; else one that apt installs; else Playwright fetches
 * its own; else one line says what to install.
 */
public final class Chromium {
    private static final String SHELL = "chromium-headless-shell";
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "msedge",
            "Google Chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--renderer-process-limit=1");
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private Chromium() {}

    /** The browser, started on the first call and closed with the test run. Use it from one thread. */
    public static synchronized Browser browser() {
        if (browser == null) {
            var executable = executable();
            playwright = executable == null ? fetched() : playwright("1");
            var options = new BrowserType.LaunchOptions().setArgs(FLAGS).setHeadless(true);
            if (executable != null) {
                options.setExecutablePath(executable);
            }
            browser = playwright.chromium().launch(options);
        }
        return browser;
    }

    private static Playwright playwright(String skipDownload) {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", skipDownload)));
    }

    private static @Nullable Path executable() {
        var named = System.getenv("CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        var shell = find(List.of(SHELL));
        if (shell == null && mayInstall() && install(SHELL)) {
            shell = find(List.of(SHELL));
        }
        var known = shell == null ? find(NAMES) : shell;
        return known == null && mayInstall() && run("apt-get", "-q", "update") && install("chromium")
                ? find(NAMES)
                : known;
    }

    private static @Nullable Path find(List<String> names) {
        var folders = Stream.concat(
                Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)),
                Stream.of("/usr/bin", "/Applications/Google Chrome.app/Contents/MacOS"));
        var found = folders.flatMap(folder -> names.stream().map(name -> Path.of(folder, name)));
        return found.filter(Files::isExecutable)
                .filter(file -> !Files.isDirectory(file))
                .findFirst()
                .orElse(null);
    }

    private static boolean mayInstall() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    /** False when apt does not have the package or cannot fetch it. */
    private static boolean install(String name) {
        return run(
                "apt-get",
                "-q",
                "-y",
                "-o",
                "Acquire::http::Timeout=20",
                "-o",
                "Acquire::Retries=1",
                "install",
                "--no-install-recommends",
                name,
                "fonts-noto-cjk");
    }

    private static boolean run(String... words) {
        var builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Playwright's own browser, fetched by its command line in a process of its own, because that command ends its JVM. */
    private static Playwright fetched() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        if (!run(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium")) {
            throw new IllegalStateException(
                    "The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium) or name it with CHROMIUM=/path.");
        }
        return playwright("0");
    }
}
