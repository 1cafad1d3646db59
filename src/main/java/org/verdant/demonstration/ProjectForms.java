package org.verdant.demonstration;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.Track;

/** What proposers of the demonstration type for a project: the template of the track with the project's own words in it. */
@Component
class ProjectForms {
    private static final Pattern TOKEN = Pattern.compile("<(\\w+)(?:\\+(\\d+)m)?(?:\\+(\\d+)d)?>");

    private static final int OF_A_PARTNER = 30;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ObjectMapper json;

    ProjectForms(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode of(DemoProject project, PersonCard proposer, LocalDate today) {
        var words = words(project, proposer);
        var form = read("common", project, words, today);
        form.put("title", project.title());
        form.put("titleLocal", project.titleLocal());
        form.put("language", project.language());
        form.set("countries", json.valueToTree(countries(project, proposer)));
        form.set("details", read(project.track().name(), project, words, today).setAll(project.details()));
        if (project.category() != null) {
            form.withObject("/safeguards").put("environment", project.category());
        }
        if (project.track() == Track.FINANCING) {
            form.withObject("/budget/funding/0").set("financeType", form.at("/details/instrument"));
        }
        return form;
    }

    /** Each once; what the others leave is the lead's. A financing is for the country of the borrower alone. */
    private static List<Map<String, String>> countries(DemoProject project, PersonCard proposer) {
        var lead = proposer.organisation().country().value();
        var others = project.partners().stream()
                .map(DemoProject.Partner::country)
                .filter(country -> !country.equals(lead) && project.track() != Track.FINANCING)
                .distinct()
                .toList();
        var shares = new ArrayList<Map<String, String>>();
        shares.add(share(lead, 100 - others.size() * OF_A_PARTNER));
        others.forEach(country -> shares.add(share(country, OF_A_PARTNER)));
        return shares;
    }

    private static Map<String, String> share(String country, int percent) {
        return Map.of("country", country, "percent", Integer.toString(percent));
    }

    private ObjectNode read(String name, DemoProject project, Map<String, String> words, LocalDate today) {
        try {
            var text = new ClassPathResource("demonstration/projects/" + name + ".json")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("\"<months>\"", Integer.toString(project.months()))
                    .replace("\"<half>\"", Integer.toString(project.months() / 2));
            return (ObjectNode)
                    json.readTree(TOKEN.matcher(text).replaceAll(found -> filled(found, project, words, today)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String filled(MatchResult found, DemoProject project, Map<String, String> words, LocalDate today) {
        return switch (found.group(1)) {
            case "start" -> day(project.start(today), found).toString();
            case "end" -> day(project.end(today), found).toString();
            default ->
                Matcher.quoteReplacement(new String(JsonStringEncoder.getInstance()
                        .quoteAsString(Objects.requireNonNull(words.get(found.group(1))))));
        };
    }

    private static LocalDate day(LocalDate from, MatchResult found) {
        return from.plusMonths(number(found.group(2))).plusDays(number(found.group(3)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Map<String, String> words(DemoProject project, PersonCard proposer) {
        var words = new HashMap<String, String>();
        words.put("lead", proposer.organisation().name());
        words.put("leadCountry", proposer.organisation().country().value());
        words.put("leadPerson", proposer.name());
        words.put("leadEmail", proposer.email());
        for (int i = 0; i < project.partners().size(); i++) {
            var partner = project.partners().get(i);
            words.put("name" + (i + 1), partner.name());
            words.put("country" + (i + 1), partner.country());
            words.put("type" + (i + 1), partner.type());
            words.put("person" + (i + 1), partner.person());
        }
        words.put("title", project.title());
        words.put("sector", project.sector());
        words.put("amount", project.amount().toPlainString());
        words.put("requested", project.requested().toPlainString());
        words.put("third", project.third().toPlainString());
        words.put(
                "rest",
                project.requested().subtract(project.third().multiply(TWO)).toPlainString());
        words.put("coFunding", project.coFunding().toPlainString());
        return words;
    }
}
