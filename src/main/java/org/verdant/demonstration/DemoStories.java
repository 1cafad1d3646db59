package org.verdant.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads what the demonstration is made from, {@code demonstration/<name>.json}. */
@Component
class DemoStories {
    private final ObjectMapper json;

    DemoStories(ObjectMapper json) {
        this.json = json;
    }

    List<DemoActivity> activities(String name) {
        return read(name, new TypeReference<>() {});
    }

    List<DemoProject> projects() {
        return read("projects", new TypeReference<>() {});
    }

    List<DemoText> texts() {
        return read("texts", new TypeReference<>() {});
    }

    private <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (var file = new ClassPathResource("demonstration/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
