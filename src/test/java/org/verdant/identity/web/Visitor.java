package org.verdant.identity.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows nothing by itself, sends the token of the forms that it saw. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String address;

    Visitor(int port) {
        address = "http://127.0.0.1:" + port;
    }

    public static Visitor signedIn(String account, int port) {
        var visitor = new Visitor(port);
        var answer = visitor.signIn(account, "verdant-demo", "/");
        if (answer.statusCode() != 302) {
            throw new AssertionError(account + " could not sign in: " + answer.statusCode());
        }
        return visitor;
    }

    HttpResponse<String> signIn(String account, String password, String returnTo) {
        return post(
                "/sign-in",
                Map.of("email", account + "@demo.verdant.example", "password", password, "returnTo", returnTo),
                token("/sign-in"));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String token) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encode(token) + "&", ""));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String method, String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
    }

    /** The token of the first form of a page. */
    public String token(String page) {
        var found = TOKEN.matcher(get(page).body());
        return found.find() ? found.group(1) : "";
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** As when the server's session is over but the page is still open. */
    void loseSession() {
        cookie("SESSION").ifPresent(cookie -> cookies.getCookieStore().remove(URI.create(address), cookie));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
