package org.verdant.target.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import org.verdant.document.DocumentCard;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.Refusal;
import org.verdant.shared.TooLarge;
import org.verdant.shared.web.FormTree;
import org.verdant.target.CreditEvidence;
import org.verdant.target.StoreCreditEvidence;

/** The papers sent with a page's form: stored first, so that they are still there when something else is wrong. */
@Component
class TypedEvidence {
    /** The name of the file fields. */
    private static final String FILES = "_file";

    private final StoreCreditEvidence storing;
    private final CreditEvidence evidence;

    TypedEvidence(StoreCreditEvidence storing, CreditEvidence evidence) {
        this.storing = storing;
        this.evidence = evidence;
    }

    /** What was typed, with the ids of the papers that came with it; a file that is refused is an error of the field. */
    record Typed(ObjectNode tree, List<FieldError> errors) {}

    /** A form with one paper. */
    Typed one(HttpServletRequest request, String field, Actor actor) throws IOException {
        var typed = new Typed(FormTree.of(request.getParameterMap()), new ArrayList<>());
        for (var file : files(request)) {
            store(file, field, typed, actor).forEach(id -> typed.tree().put(field, id));
        }
        return typed;
    }

    /** A form with several papers, those that were sent before among them. */
    Typed several(HttpServletRequest request, String field, Actor actor) throws IOException {
        var typed = new Typed(FormTree.of(request.getParameterMap()), new ArrayList<>());
        var all = typed.tree().withArrayProperty(field);
        for (var file : files(request)) {
            store(file, field, typed, actor).forEach(all::add);
        }
        return typed;
    }

    /** The names of papers that the actor stored, by id. */
    Map<String, String> names(List<String> ids, Actor actor) {
        return evidence.stored("", List.copyOf(ids), actor, new ArrayList<>()).stream()
                .collect(Collectors.toMap(card -> card.id().toString(), DocumentCard::fileName));
    }

    private List<String> store(MultipartFile file, String field, Typed typed, Actor actor) throws IOException {
        try (var bytes = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return List.of(storing.store(name, bytes, actor).id().toString());
        } catch (Invalid refused) {
            refused.errors()
                    .forEach(error -> typed.errors().add(new FieldError(field, error.code(), error.arguments())));
        } catch (TooLarge refused) {
            typed.errors().add(tooLarge(field, refused));
        }
        return List.of();
    }

    private static FieldError tooLarge(String field, Refusal refused) {
        return new FieldError(field, "file-too-large", refused.arguments());
    }

    private static List<MultipartFile> files(HttpServletRequest request) {
        var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return sent == null
                ? List.of()
                : sent.getFiles(FILES).stream().filter(file -> !file.isEmpty()).toList();
    }
}
