package org.verdant.workflow.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.identity.Directory;
import org.verdant.shared.Actor;
import org.verdant.workflow.Monitor;
import org.verdant.workflow.RunningCase;
import org.verdant.workflow.StepCount;
import org.verdant.workflow.StepSubjects;

/** All running files: where each is, since when, and what is late. */
@Controller
class RunningFilesPage {
    private final Monitor monitor;
    private final Directory directory;
    private final StepSubjects subjects;
    private final Clock clock;

    RunningFilesPage(Monitor monitor, Directory directory, StepSubjects subjects, Clock clock) {
        this.monitor = monitor;
        this.subjects = subjects;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/monitor")
    String list(@RequestParam MultiValueMap<String, String> parameters, Actor actor, Model model) {
        var query = RunningFilesQuery.of(parameters);
        var page = monitor.page(query.monitor(), actor);
        model.addAttribute("rows", rows(page.items()));
        model.addAttribute("page", page);
        model.addAttribute("query", query);
        model.addAttribute("bars", bars(monitor.counts(actor), query));
        model.addAttribute("chips", chips(query));
        model.addAttribute("next", page.next() == null ? null : href(query.after(page.next())));
        return "monitor/list";
    }

    private List<RunningRow> rows(List<RunningCase> files) {
        var people = directory.people(files.stream()
                .map(RunningCase::assignee)
                .filter(Objects::nonNull)
                .toList());
        var about = subjects.of(files.stream().map(RunningRow::step).toList());
        var now = clock.instant();
        return files.stream()
                .map(file -> RunningRow.of(file, people, about, now))
                .toList();
    }

    private static List<StepBar> bars(List<StepCount> counts, RunningFilesQuery query) {
        var most = counts.stream().mapToInt(StepCount::running).max().orElse(1);
        return counts.stream()
                .map(count -> {
                    var current = count.step().equals(query.step());
                    return new StepBar(count, most, href(query.at(current ? null : count.step())), current);
                })
                .toList();
    }

    private static List<Chip> chips(RunningFilesQuery query) {
        var all = new RunningFilesQuery(null, false, false, query.text(), query.sort(), null);
        return List.of(
                new Chip("monitor.all", href(all), null, !query.overdue() && !query.incident() && query.step() == null),
                new Chip("monitor.overdue", href(query.onlyOverdue(!query.overdue())), null, query.overdue()),
                new Chip("monitor.incidents", href(query.onlyIncidents(!query.incident())), null, query.incident()));
    }

    private static String href(RunningFilesQuery query) {
        return "/monitor" + query.address();
    }
}
