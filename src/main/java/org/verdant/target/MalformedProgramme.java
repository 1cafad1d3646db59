package org.verdant.target;

import java.util.List;

/** The programme file cannot be used: stops the start and names every wrong line. */
final class MalformedProgramme extends IllegalStateException {
    private final transient List<String> problems;

    MalformedProgramme(List<String> problems) {
        super("The programme file is wrong:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
