package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.FieldError;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;

/** Reads what was typed, of any track, into its content and names every value that has the wrong shape. What was typed stays as it is. */
@Component
public class ContentReader {
    private static final String DETAILS = "details";

    private final FormReader forms;

    ContentReader(FormReader forms) {
        this.forms = forms;
    }

    /**
     * What could be read of a form.
     *
     * @param malformed by path; such a value is missing in the content
     */
    public record Reading(ProposalContent content, List<FieldError> malformed) {
        public Reading {
            malformed = List.copyOf(malformed);
        }

        /** The content, or a refusal that names everything that cannot be read. */
        public ProposalContent require() {
            if (!malformed.isEmpty()) {
                throw new Invalid("malformed", malformed);
            }
            return content;
        }
    }

    public Reading read(Track track, JsonNode typed) {
        if (!(typed instanceof ObjectNode tree)) {
            return new Reading(ProposalContent.empty(), List.of(FieldError.of("", "malformed")));
        }
        var common = forms.read(tree.deepCopy().without(DETAILS), ProposalContent.class);
        var errors = new ArrayList<>(common.errors());
        var content = common.form() == null ? ProposalContent.empty() : common.form();
        var details = track.details();
        var typedDetails = tree.get(DETAILS);
        if (details.isPresent() && typedDetails != null && !typedDetails.isNull()) {
            var reading = forms.read(typedDetails, details.get());
            reading.errors().forEach(error -> errors.add(below(error)));
            if (reading.form() != null) {
                content = content.with(reading.form());
            }
        }
        return new Reading(content, errors);
    }

    private static FieldError below(FieldError error) {
        var field = error.field().isEmpty() ? DETAILS : DETAILS + "." + error.field();
        return new FieldError(field, error.code(), error.arguments());
    }
}
