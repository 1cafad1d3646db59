package org.verdant.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A demonstration account with a browser's session for pages and a token for the interface. */
final class Person {
    private static final String PASSWORD = "verdant-demo";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String token = "";

    private Person(String address) {
        this.address = address;
    }

    static Person nobody(String address) {
        return new Person(address);
    }

    static Person signedIn(String address, String name) throws IOException, InterruptedException {
        var person = new Person(address);
        var email = name + "@demo.verdant.example";
        var csrf = person.formToken(person.get("/sign-in").body());
        person.send(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=" + encode(email) + "&password=" + PASSWORD + "&_csrf=" + encode(csrf)))
                .build());
        var answer = person.send(HttpRequest.newBuilder(URI.create(address + "/api/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD
                        + "\",\"label\":\"bench\",\"scopes\":[\"read\",\"write\",\"decide\"],\"expires\":\"PT2H\"}"))
                .build());
        var found = TOKEN.matcher(answer.body());
        if (!found.find()) {
            throw new IOException("no token for " + email + ": " + answer.statusCode());
        }
        person.token = found.group(1);
        return person;
    }

    /** Pages go with the session, the interface with the token. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "en");
        if (path.startsWith("/api/") && !token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.GET().build());
    }

    /** A call of the interface with a body of JSON, or without one. */
    HttpResponse<String> call(String method, String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build());
    }

    /** A form as a script of a page sends it. */
    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** The token that a form of that page carries. */
    String formToken(String page) throws IOException {
        var form = CSRF.matcher(page);
        if (!form.find()) {
            throw new IOException("the page has no form token");
        }
        return form.group(1) == null ? form.group(2) : form.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
