package org.verdant.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Titles, their language, and whom to ask ({@code domain.md} 4.1). */
@Component
class TextRules implements ContentRule {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,38}");

    @Override
    public void check(Examined file, Findings findings) {
        var content = file.content();
        if (content.title() != null && isAllCapitals(content.title())) {
            findings.error("title", "all-capitals");
        }
        checkLanguage(content, findings);
        var contact = content.contact();
        if (contact != null) {
            email("contact.email", contact.email(), findings);
            phone("contact.phone", contact.phone(), findings);
            if (contact.orcid() != null && !contact.orcid().isBlank() && !Orcid.isValid(contact.orcid())) {
                findings.error("contact.orcid", "malformed-orcid");
            }
        }
    }

    private static void checkLanguage(ProposalContent content, Findings findings) {
        var language = content.language();
        if (language != null && !LANGUAGES.contains(language)) {
            findings.error("language", "unknown-language", language);
        }
        if (content.titleLocal() != null && language == null) {
            findings.error("language", "language-of-title-missing");
        }
    }

    static void email(String field, @Nullable String text, Findings findings) {
        matches(field, text, EMAIL, "malformed-email", findings);
    }

    static void phone(String field, @Nullable String text, Findings findings) {
        matches(field, text, PHONE, "malformed-phone", findings);
    }

    private static void matches(String field, @Nullable String text, Pattern form, String code, Findings findings) {
        if (text != null && !text.isBlank() && !form.matcher(text.strip()).matches()) {
            findings.error(field, code);
        }
    }

    /** Scripts without capitals have none to be refused. */
    static boolean isAllCapitals(String title) {
        var letters = Arrays.stream(
                        title.codePoints().filter(Character::isLetter).toArray())
                .boxed()
                .toList();
        return letters.size() > 3 && letters.stream().allMatch(Character::isUpperCase);
    }
}
