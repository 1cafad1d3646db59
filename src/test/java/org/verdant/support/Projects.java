package org.verdant.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.RequiredDocuments;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** A complete project of each track as the first demonstration proposer would send it, with partners in two other countries. */
public final class Projects {
    /** The organisation of the first demonstration proposer. */
    public static final String LEAD = "Indus Institute of Energy Studies";

    private static final Pattern TOKEN = Pattern.compile("<(start|end)(?:\\+(\\d+)m)?(?:\\+(\\d+)d)?>");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Projects() {}

    /** Below every threshold; submitted on that day it passes without a word, once its documents are attached. */
    public static ObjectNode json(Track track, int n, LocalDate today) {
        return json(track, n, today, track == Track.CAPACITY ? "240000.00" : "1200000.00");
    }

    /** The same with a title like that of no other file: nothing takes it for a duplicate (E08). */
    public static ObjectNode unlikeAnyOther(Track track, LocalDate today) {
        return json(track, 1, today).put("title", UUID.randomUUID().toString());
    }

    /** The same with another total, in US dollars; three quarters of it are requested. */
    public static ObjectNode json(Track track, int n, LocalDate today, String amount) {
        var start = today.plusDays(60);
        var end = start.plusYears(track == Track.RND ? 2 : 1).minusDays(1);
        ObjectNode project = read("common", start, end, amount);
        project.put("title", title(track) + ", project " + n);
        project.set("details", read(track.name(), start, end, amount));
        return project;
    }

    /** Lets a study plan for Mongolia too. */
    public static void withMongolia(ObjectNode study) {
        var details = study.withObject("/details");
        details.withArray("studyCountries").add("MN");
        ObjectNode authority = details.at("/nationalAuthorities/0").deepCopy();
        details.withArray("nationalAuthorities")
                .add(authority.put("country", "MN").put("organisation", "Ministry of Energy of Mongolia"));
        details.withArray("dataAgreements")
                .addObject()
                .put("country", "MN")
                .put("agreed", false)
                .put("confidentiality", "INTERNAL");
        details.withArray("steeringCommittee")
                .addObject()
                .put("person", "Oyunaa Dorj")
                .put("country", "MN");
    }

    /** Research with as much as a form has: 10 partners, 12 work packages, 40 deliverables. */
    public static ObjectNode large(LocalDate today) {
        var project = json(Track.RND, 1, today);
        var details = project.withObject("/details");
        for (int i = 2; i < 10; i++) {
            var name = "Partner institute number " + (i + 1);
            ObjectNode partner = project.at("/partners/0").deepCopy();
            project.withArray("partners").add(partner.put("name", name).putNull("identifier"));
            ObjectNode person = details.at("/principalInvestigators/1").deepCopy();
            details.withArray("principalInvestigators")
                    .add(person.put("organisation", name).put("name", "Person " + i));
            details.withArray("effort").addObject().put("organisation", name).put("personMonths", "6");
            details.withArray("ipBackground").addObject().put("owner", name).put("none", true);
            ((ObjectNode) details.at("/workPackages/1"))
                    .withArray("participants")
                    .add(name);
        }
        for (int i = 2; i < 12; i++) {
            details.withArray("workPackages")
                    .add(details.at("/workPackages/" + i % 2).deepCopy());
        }
        for (int i = 2; i < 40; i++) {
            ObjectNode deliverable = details.at("/deliverables/" + i % 2).deepCopy();
            details.withArray("deliverables").add(deliverable.put("workPackage", 1 + i % 12));
        }
        return project;
    }

    /** The kinds of documents that a file of that track needs before it can be submitted, as a concept or in full. */
    public static List<String> documentKinds(Track track) {
        return RequiredDocuments.ofAnyStage(track);
    }

    /** Attaches one small file of each kind that is needed, and the letter of the second partner. */
    public static void attachAll(ApplicationContext beans, CaseId caseId, Track track, Actor proposer) {
        var kinds = new ArrayList<>(documentKinds(track));
        kinds.add("COMMITMENT");
        for (var kind : kinds) {
            beans.getBean(AttachDocument.class)
                    .attach(caseId, kind, kind + ".pdf", new ByteArrayInputStream(pdf(kind)), proposer);
        }
    }

    /** A file of that kind as its bytes. */
    public static byte[] pdf(String kind) {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Name (" + kind + ") >>\nendobj\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String title(Track track) {
        return switch (track) {
            case RND -> "Hydrogen from sun for weak grids";
            case EQUIPMENT -> "Storage for a copper mine in Savannakhet";
            case CAPACITY -> "Training of dispatchers for grids with much sun";
            case STUDY -> "Power plan of the Lao PDR and Cambodia to 2040";
            case FINANCING -> "Credit line for solar power to steel works";
            default -> throw new IllegalArgumentException(track + " is no project");
        };
    }

    private static ObjectNode read(String name, LocalDate start, LocalDate end, String amount) {
        var total = new BigDecimal(amount);
        var coFunding = total.divide(new BigDecimal(4), 2, RoundingMode.HALF_UP);
        var half = total.divide(new BigDecimal(2), 2, RoundingMode.HALF_UP);
        try {
            var text = new ClassPathResource("projects/" + name + ".json")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("<amount>", amount)
                    .replace("<requested>", total.subtract(coFunding).toPlainString())
                    .replace("<co-funding>", coFunding.toPlainString())
                    .replace("<first half>", half.toPlainString())
                    .replace("<rest>", total.subtract(coFunding).subtract(half).toPlainString())
                    .replace("<second half>", total.subtract(half).toPlainString());
            return (ObjectNode) JSON.readTree(TOKEN.matcher(text)
                    .replaceAll(found -> day(
                            found.group(1).equals("end") ? end : start,
                            number(found.group(2)),
                            number(found.group(3)))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String day(LocalDate from, int months, int days) {
        return from.plusMonths(months).plusDays(days).toString();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
