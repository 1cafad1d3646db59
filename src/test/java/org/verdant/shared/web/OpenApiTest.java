package org.verdant.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.ApiClient;
import org.verdant.support.VerdantTest;

/** The published description of the API is the committed one: a change of the contract is seen in the change itself. */
@VerdantTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("src", "docs", "openapi.json");
    private static final Path GENERATED = Path.of("target", "openapi.json");

    @LocalServerPort
    int port;

    private final ObjectMapper json = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void the_committed_description_of_the_api_is_the_generated_one() throws IOException {
        var description = (ObjectNode)
                ApiClient.anonymous(port).get("/api/openapi.json").expect(200).json();
        description.remove("servers");
        var generated = json.writeValueAsString(json.treeToValue(description, Object.class)) + "\n";
        Files.writeString(GENERATED, generated);

        assertThat(description.path("openapi").asText()).startsWith("3.1");
        assertThat(generated)
                .as("copy %s to %s when the change is meant", GENERATED, COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }
}
