package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One target's ledger as a person would keep it on paper: every credit with what happened to it, counted one by one. */
final class LedgerModel {
    static final int LONGEST = 30;

    private final List<Entry> entries = new ArrayList<>();

    record End(LocalDate from, Instant known, boolean correction, boolean lapse) {}

    private static final class Entry {
        final int file;
        final int key;
        final int generation;
        final LocalDate effective;
        final LocalDate from;
        final Instant posted;
        final @Nullable Entry resumes;
        final List<End> ends = new ArrayList<>();

        @Nullable
        LocalDate suspendedFrom;

        @Nullable
        Instant suspendedAt;

        Entry(
                int file,
                int key,
                int generation,
                LocalDate effective,
                LocalDate from,
                Instant at,
                @Nullable Entry resumes) {
            this.file = file;
            this.key = key;
            this.generation = generation;
            this.effective = effective;
            this.from = from;
            this.posted = at;
            this.resumes = resumes;
        }

        boolean live() {
            return ends.isEmpty();
        }

        boolean countsOn(LocalDate day, Instant known) {
            return !posted.isAfter(known)
                    && !from.isAfter(day)
                    && ends.stream().noneMatch(end -> !end.known.isAfter(known) && !end.from.isAfter(day));
        }

        boolean provisionalOn(LocalDate day, Instant known) {
            return suspendedFrom != null && !suspendedAt.isAfter(known) && !suspendedFrom.isAfter(day);
        }
    }

    /** The generation under which it is posted, or 0 when it stands already. */
    int post(int file, int key, LocalDate effective, Instant at) {
        if (of(file).stream().anyMatch(entry -> entry.key == key && entry.live())) {
            return 0;
        }
        var generation = newest(file, key) + 1;
        entries.add(new Entry(file, key, generation, effective, effective, at, null));
        return generation;
    }

    void end(int file, @Nullable Integer key, Ending ending, LocalDate day, Instant at) {
        for (var entry : of(file)) {
            var concerned = key == null || entry.key == key;
            if (!entry.live() || !concerned || ending == Ending.LAPSE && entry.suspendedFrom == null) {
                continue;
            }
            if (ending != Ending.CORRECTION) {
                entry.ends.add(new End(later(entry.from, day), at, false, ending == Ending.LAPSE));
                continue;
            }
            for (var one = entry; one != null; one = one.resumes) {
                one.ends.add(new End(one.effective, at, true, false));
            }
        }
    }

    void suspend(int file, LocalDate day, Instant at) {
        for (var entry : of(file)) {
            if (entry.live() && entry.suspendedFrom == null) {
                entry.suspendedFrom = later(entry.from, day);
                entry.suspendedAt = at;
            }
        }
    }

    void resume(int file, LocalDate day, Instant at) {
        for (var entry : of(file)) {
            var over = entry.ends.stream().anyMatch(end -> !end.lapse);
            if (entry.suspendedFrom == null || over || entry.generation < newest(file, entry.key)) {
                continue;
            }
            var resumed = later(entry.suspendedFrom, day);
            var latest = entry.suspendedFrom.plusDays(LONGEST);
            var lapsed = !entry.live();
            if (!lapsed) {
                entry.ends.add(new End(resumed.isBefore(latest) ? resumed : latest, at, false, false));
            }
            var from = lapsed ? later(resumed, latest) : resumed;
            entries.add(new Entry(file, entry.key, entry.generation + 1, entry.effective, from, at, entry));
        }
    }

    /** Counted, and how many of them are only provisional. */
    int[] counter(LocalDate day, Instant known, Window window) {
        var counted = new HashSet<Integer>();
        var firm = new HashSet<Integer>();
        for (var entry : entries) {
            if (window.contains(entry.effective) && entry.countsOn(day, known)) {
                counted.add(entry.key);
                if (!entry.provisionalOn(day, known)) {
                    firm.add(entry.key);
                }
            }
        }
        return new int[] {counted.size(), counted.size() - firm.size()};
    }

    /** In how many keys each country was present. */
    Map<String, Integer> countries(LocalDate day, Instant known, Window window) {
        var present = new HashMap<String, Set<Integer>>();
        for (var entry : entries) {
            if (window.contains(entry.effective) && entry.countsOn(day, known)) {
                for (var country : LedgerHistory.present(entry.file, entry.key)) {
                    present.computeIfAbsent(country, code -> new HashSet<>()).add(entry.key);
                }
            }
        }
        var counted = new HashMap<String, Integer>();
        present.forEach((country, keys) -> counted.put(country, keys.size()));
        return counted;
    }

    private List<Entry> of(int file) {
        return entries.stream().filter(entry -> entry.file == file).toList();
    }

    private int newest(int file, int key) {
        return of(file).stream()
                .filter(entry -> entry.key == key)
                .mapToInt(entry -> entry.generation)
                .max()
                .orElse(0);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
