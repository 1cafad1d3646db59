package org.verdant.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * What stands against a programme file that is right in itself: counting rules that change without a new version (K25), and codes that
 * running files, diagrams and reviews still name.
 */
@Component
class ProgrammeCheck {
    private final RecordDefinitions definitions;

    ProgrammeCheck(RecordDefinitions definitions) {
        this.definitions = definitions;
    }

    List<String> problems(ProgrammeText wanted, ProgrammeText running) {
        var problems = new ArrayList<>(definitions.problems(wanted.file().targets()));
        for (var code : codes(running.file())) {
            if (!codes(wanted.file()).contains(code)) {
                problems.add(code + " is missing: open files still name it");
            }
        }
        return problems;
    }

    private static Collection<String> codes(ProgrammeFile file) {
        var codes = new TreeSet<String>();
        file.targets().forEach(target -> codes.add(target.code().value()));
        file.tracked().forEach(tracked -> codes.add(tracked.code().value()));
        file.themes().forEach(theme -> codes.add("theme " + theme.code()));
        for (var rubric : file.rubrics()) {
            rubric.criteria()
                    .forEach(criterion ->
                            codes.add("rubric " + rubric.track() + " " + rubric.stage() + " " + criterion.code()));
        }
        return codes;
    }
}
