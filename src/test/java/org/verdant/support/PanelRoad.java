package org.verdant.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.verdant.identity.Directory;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CurrentStep;
import org.verdant.workflow.DemoClock;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.Timeline;
import org.verdant.workflow.WhereIs;

/** Takes projects to and through the review by a panel, through the use cases and the task door. */
public final class PanelRoad {
    /** From three countries, none of the consortium's, in no conflict with the demonstration's projects. */
    public static final List<String> RND_PANEL = List.of("reviewer2", "reviewer3", "reviewer6");
    /** The first from the host country, the second an expert of standards. */
    public static final List<String> EQUIPMENT_PANEL = List.of("reviewer4", "reviewer5", "reviewer6");

    public static final List<String> CAPACITY_PANEL = List.of("reviewer2", "reviewer3");
    /** The first from a country of the study, the second a planner from elsewhere. */
    public static final List<String> STUDY_PANEL = List.of("reviewer4", "reviewer2", "reviewer6");

    public static final String CLEAR = "{'outcome':'CLEAR'}";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger FILES = new AtomicInteger(2000);

    private final ApplicationContext beans;

    public PanelRoad(ApplicationContext beans) {
        this.beans = beans;
    }

    public static List<String> panel(Track track) {
        return switch (track) {
            case RND, FINANCING -> RND_PANEL;
            case EQUIPMENT -> EQUIPMENT_PANEL;
            case STUDY -> STUDY_PANEL;
            default -> CAPACITY_PANEL;
        };
    }

    public Actor actor(String name) {
        var directory = beans.getBean(Directory.class);
        var card = directory.withEmail(name + "@demo.verdant.example").orElseThrow();
        return directory.actor(card.id()).orElseThrow();
    }

    public String id(String name) {
        return actor(name).person().toString();
    }

    // --- to the panel

    public CaseId submitted(Track track) {
        return submitted(track, content -> {});
    }

    public CaseId submitted(Track track, Consumer<ObjectNode> change) {
        return submitted(track, track == Track.CAPACITY ? "240000.00" : "1200000.00", change);
    }

    public CaseId submitted(Track track, String amount, Consumer<ObjectNode> change) {
        var today = LocalDate.now(beans.getBean(Clock.class));
        var content = Projects.json(track, FILES.incrementAndGet(), today, amount);
        change.accept(content);
        var file = beans.getBean(CreateDraft.class).create(track, content, actor("proposer"));
        Projects.attachAll(beans, file, track, actor("proposer"));
        beans.getBean(SubmitProposal.class).submit(file, actor("proposer"));
        return file;
    }

    /** Found eligible, and no country objected: reviewers are to be assigned. */
    public CaseId atPanel(Track track) {
        return atPanel(submitted(track));
    }

    public CaseId atPanel(CaseId file) {
        does("coordinator", file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        new CountriesRoad(beans).consent(file);
        return file;
    }

    // --- through the panel

    public void assign(CaseId file, List<String> reviewers) {
        assign(file, reviewers.toArray(String[]::new));
    }

    public void assign(CaseId file, String... reviewers) {
        does("coordinator", file, "assignReviewers", reviewers(reviewers));
    }

    public String reviewers(String... names) {
        return "{'reviewers':["
                + Arrays.stream(names).map(name -> "'" + id(name) + "'").collect(Collectors.joining(",")) + "]}";
    }

    public void declares(CaseId file, String reviewer) {
        does(reviewer, file, "declareInterest", "{'conflict':false}");
    }

    /** Declares no conflict and sends these points, in the order of the rubric. */
    public void reviews(CaseId file, String reviewer, String... points) {
        declares(file, reviewer);
        does(reviewer, file, "reviewProposal", scores(file, points));
    }

    /** Every seat is taken and everybody gives the same points. */
    public void reviewedAlike(CaseId file, String... points) {
        var panel = panel(Track.valueOf(facts(file).track()));
        assign(file, panel);
        panel.forEach(reviewer -> reviews(file, reviewer, points));
    }

    public void checked(CaseId file) {
        for (var step : open(file)) {
            if (step.key().startsWith("check")) {
                var officer = step.assignee() == null ? "safeguards" : nameOf(step);
                does(officer, file, step.key(), CLEAR);
            }
        }
    }

    /** The coordinator has nothing to ask. */
    public void goesOn(CaseId file) {
        does("coordinator", file, "requestClarification", "{'outcome':'GO_ON'}");
    }

    public String scores(CaseId file, String... points) {
        return judged(file, "APPROVE", points);
    }

    public String judged(CaseId file, String recommendation, String... points) {
        return "{'scores':" + points(file, points) + ",'comments':{},'recommendation':'" + recommendation + "'}";
    }

    public String points(CaseId file, String... points) {
        var criteria = criteria(Track.valueOf(facts(file).track()));
        var given = new StringBuilder("{");
        for (int i = 0; i < points.length; i++) {
            given.append(i == 0 ? "" : ",").append("'" + criteria.get(i) + "':'" + points[i] + "'");
        }
        return given + "}";
    }

    public static List<String> criteria(Track track) {
        return switch (track) {
            case RND -> List.of("excellence", "impact", "implementation");
            case FINANCING -> List.of("impact", "paradigm", "development", "needs", "ownership", "efficiency");
            case STUDY -> List.of("ownership", "quality", "uptake", "transfer", "implementation");
            case EQUIPMENT -> List.of("technical", "safety", "transfer", "economy", "replicability");
            default -> List.of("relevance", "design", "inclusion", "sustainability", "implementation", "value");
        };
    }

    // --- where it is

    public ProposalFacts facts(CaseId file) {
        return beans.getBean(ProposalReader.class).facts(file);
    }

    public List<CurrentStep> open(CaseId file) {
        return beans.getBean(WhereIs.class).of(file);
    }

    public List<String> steps(CaseId file) {
        return open(file).stream().map(CurrentStep::key).sorted().toList();
    }

    public long times(CaseId file, String element) {
        return beans.getBean(Timeline.class).of(file).stream()
                .filter(step -> step.element().equals(element))
                .count();
    }

    public void pass(Duration time) {
        beans.getBean(DemoClock.class).advance(time);
    }

    /** The step of that name: the one that the person has, else one that is free. */
    public CurrentStep step(CaseId file, String key, String person) {
        var me = actor(person).person();
        var all = open(file).stream().filter(step -> step.key().equals(key)).toList();
        return all.stream()
                .filter(step -> me.equals(step.assignee()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new AssertionError(file + " is at " + steps(file) + ", not at " + key));
    }

    public String task(CaseId file, String key, String person) {
        return java.util.Objects.requireNonNull(step(file, key, person).taskId());
    }

    public void does(String person, CaseId file, String key, String form) {
        beans.getBean(TaskDoor.class).complete(task(file, key, person), json(form), actor(person));
    }

    /** Who is named for the step of that kind. */
    public String assignee(CaseId file, String key) {
        return nameOf(open(file).stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow());
    }

    private String nameOf(CurrentStep step) {
        var email = beans.getBean(Directory.class).person(step.assignee()).email();
        return email.substring(0, email.indexOf('@'));
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }
}
