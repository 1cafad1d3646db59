package org.verdant.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A program that uses the product over HTTP as one person, or as nobody. Sends a fresh idempotency key with every POST. */
public final class ApiClient {
    public static final String PASSWORD = "verdant-demo";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final Map<String, ApiClient> KNOWN = new ConcurrentHashMap<>();

    private final String address;
    private final @Nullable String token;

    private ApiClient(String address, @Nullable String token) {
        this.address = address;
        this.token = token;
    }

    /** Nobody in particular, against the product on a port of this machine. */
    public static ApiClient anonymous(int port) {
        return new ApiClient("http://127.0.0.1:" + port, null);
    }

    /** A demonstration account by the part before the at sign, with every scope; its token of this run while the product accepts it. */
    public static ApiClient as(String name, int port) {
        var known = KNOWN.get(name + "@" + port);
        if (known != null && known.get("/api/tokens").status() == 200) {
            return known;
        }
        var client = anew(name, port);
        KNOWN.put(name + "@" + port, client);
        return client;
    }

    /** The same with a token of its own. */
    public static ApiClient anew(String name, int port) {
        var nobody = anonymous(port);
        var answer = nobody.post(
                "/api/tokens",
                Map.of(
                        "email",
                        name + "@demo.verdant.example",
                        "password",
                        PASSWORD,
                        "label",
                        "test",
                        "scopes",
                        new String[] {"read", "write", "decide"},
                        "expires",
                        "PT2H"));
        if (answer.status() != 201) {
            throw new IllegalStateException("no token for " + name + ": " + answer.status() + " " + answer.text());
        }
        return new ApiClient(nobody.address, answer.json().path("token").asText());
    }

    /** What came back. */
    public record Answer(int status, String text, Map<String, java.util.List<String>> headers) {
        public JsonNode json() {
            try {
                return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
            } catch (IOException notJson) {
                throw new UncheckedIOException("not JSON: " + text, notJson);
            }
        }

        public @Nullable String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }

        /** Fails, showing what came, unless the status is the expected one. */
        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + " but came " + status + ": " + text);
            }
            return this;
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** A multipart upload of one file with its kind. */
    public Answer upload(String path, String kind, String fileName, byte[] content) {
        var boundary = "verdant" + UUID.randomUUID();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var request = request(path, "Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build();
        return exchange(request);
    }

    public byte[] download(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Answer send(String method, String path, @Nullable Object body, String... headers) {
        try {
            var builder = request(path, headers);
            if (body != null) {
                builder.header("Content-Type", "application/json");
            }
            if (method.equals("POST") && !java.util.List.of(headers).contains("Idempotency-Key")) {
                builder.header("Idempotency-Key", UUID.randomUUID().toString());
            }
            var content = body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(
                            body instanceof String text ? text : JSON.writeValueAsString(body), StandardCharsets.UTF_8);
            return exchange(builder.method(method, content).build());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var builder = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json, */*;q=0.5");
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private static Answer exchange(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(), response.body(), response.headers().map());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** For what a test wants to see of a response that is not JSON. */
    public HttpResponse<String> raw(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
