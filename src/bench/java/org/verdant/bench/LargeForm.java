package org.verdant.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.verdant.support.Projects;

/** A draft with 12 work packages, 40 deliverables and 10 partners: how long its page takes, and how long a save as one types. */
final class LargeForm {
    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"(\\d+)\"");

    private final Person person;
    private final String draft;
    private final String fields;
    private final String token;
    private String version = "";
    private int words;

    private LargeForm(Person person, String draft, String fields) throws IOException, InterruptedException {
        this.person = person;
        this.draft = draft;
        this.fields = fields;
        var page = person.get(edit()).body();
        this.token = person.formToken(page);
        seen(page);
    }

    static LargeForm begun(Person person) throws IOException, InterruptedException {
        var content = Projects.large(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC));
        var fields = new StringBuilder();
        flatten("", content, fields);
        var answer = person.call("POST", "/api/proposals", content.put("track", "RND").toString());
        if (answer.statusCode() != 201) {
            throw new IOException("no draft: " + answer.statusCode() + " " + answer.body());
        }
        var id = new ObjectMapper().readTree(answer.body()).get("id").asText();
        return new LargeForm(person, "/proposals/" + id, fields.toString());
    }

    Reading opening() {
        return Reading.of(person, edit());
    }

    /** One person types: each save is based on the version that the one before made. */
    Reading saving() {
        return new Reading("POST " + edit(), () -> {
            words++;
            var form = "_csrf=" + Person.encode(token) + "&_version=" + version + fields + "&summary="
                    + Person.encode("A summary of what is planned, typed for the time number " + words + ". ".repeat(200));
            var answer = person.post(edit(), form);
            seen(answer.body());
            return answer.statusCode();
        });
    }

    void discard() throws IOException, InterruptedException {
        person.call("DELETE", "/api" + draft, "");
    }

    private String edit() {
        return draft + "/edit";
    }

    private void seen(String page) throws IOException {
        var found = VERSION.matcher(page);
        if (!found.find()) {
            throw new IOException("no version in " + page.substring(0, Math.min(400, page.length())));
        }
        version = found.group(1);
    }

    private static void flatten(String path, JsonNode node, StringBuilder fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), fields));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), fields);
            }
        } else if (!node.isNull() && !"summary".equals(path)) {
            fields.append('&').append(Person.encode(path)).append('=').append(Person.encode(node.asText()));
        }
    }
}
