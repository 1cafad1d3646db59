package org.verdant.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.verdant.demonstration.DemoActivity.Fate;

/** Who does what on which day, so that every activity meets its fate. What lies after today is left undone. */
final class DemoAgenda {
    /** What somebody does with a file. */
    enum Act {
        DRAFT,
        SUBMIT,
        SCREEN,
        SCREEN_RETURN,
        SCREEN_INELIGIBLE,
        COMPLETE,
        ASSIGN,
        DECLARE,
        DECLARE_CONFLICT,
        REVIEW,
        REVIEW_REJECT,
        DECIDE,
        DECIDE_CONDITIONS,
        DECIDE_REJECT,
        WITHDRAW,
        CANCEL,
        POSTPONE,
        REPORT,
        VERIFY,
        VERIFY_RETURN,
        VERIFY_REFUSE,
        CONFIRM,
        CONFIRM_REFUSE,
        NOTE
    }

    record Entry(Instant at, int activity, Act act) {}

    /** How long before its first day a proposal is handed in. */
    private static final int LEAD_TIME = 80;

    private final List<Entry> entries = new ArrayList<>();
    private final LocalDate today;

    private DemoAgenda(LocalDate today) {
        this.today = today;
    }

    static List<Entry> of(List<DemoActivity> activities, LocalDate today, Instant now) {
        var agenda = new DemoAgenda(today);
        for (int i = 0; i < activities.size(); i++) {
            agenda.plan(i, activities.get(i));
        }
        return agenda.entries.stream()
                .filter(entry -> entry.at().isBefore(now))
                .sorted(Comparator.comparing(Entry::at)
                        .thenComparing(Entry::activity)
                        .thenComparing(Entry::act))
                .toList();
    }

    private void plan(int number, DemoActivity activity) {
        var start = activity.first(today).minusDays(LEAD_TIME);
        if (activity.fate() == Fate.DRAFT) {
            add(number, today.minusDays(2), Act.DRAFT);
            return;
        }
        add(number, start.minusDays(2), Act.DRAFT);
        add(number, start, Act.SUBMIT);
        switch (activity.fate()) {
            case SCREEN_OVERDUE -> {}
            case INELIGIBLE -> add(number, start.plusDays(3), Act.SCREEN_INELIGIBLE);
            case RETURN_LAPSED -> add(number, start.plusDays(3), Act.SCREEN_RETURN);
            case RETURN_OPEN -> add(number, start, Act.SCREEN_RETURN);
            case RETURNED -> {
                add(number, start.plusDays(3), Act.SCREEN_RETURN);
                add(number, start.plusDays(8), Act.COMPLETE);
                judged(number, activity, start.plusDays(7));
            }
            default -> judged(number, activity, start);
        }
    }

    private void judged(int number, DemoActivity activity, LocalDate start) {
        add(number, start.plusDays(3), Act.SCREEN);
        add(number, start.plusDays(4), Act.ASSIGN);
        switch (activity.fate()) {
            case WITHDRAWN -> add(number, start.plusDays(5), Act.WITHDRAW);
            case REVIEW_OPEN -> add(number, start.plusDays(4), Act.DECLARE);
            case CONFLICT -> {
                add(number, start.plusDays(5), Act.DECLARE_CONFLICT);
                add(number, start.plusDays(6), Act.ASSIGN);
                reviewed(number, activity, start.plusDays(2));
            }
            case LATE_REVIEWER -> {
                add(number, start.plusDays(5), Act.DECLARE);
                add(number, start.plusDays(13), Act.ASSIGN);
                reviewed(number, activity, start.plusDays(9));
            }
            default -> reviewed(number, activity, start);
        }
    }

    private void reviewed(int number, DemoActivity activity, LocalDate start) {
        add(number, start.plusDays(5), Act.DECLARE);
        var rejected = activity.fate() == Fate.REVIEW_REJECT;
        add(number, start.plusDays(8), rejected ? Act.REVIEW_REJECT : Act.REVIEW);
        switch (activity.fate()) {
            case REVIEW_REJECT, DECISION_OPEN, DECISION_OVERDUE -> {}
            case REJECT -> add(number, start.plusDays(10), Act.DECIDE_REJECT);
            case CONDITIONS -> {
                add(number, start.plusDays(10), Act.DECIDE_CONDITIONS);
                delivered(number, activity);
            }
            default -> {
                add(number, start.plusDays(10), Act.DECIDE);
                delivered(number, activity);
            }
        }
    }

    private void delivered(int number, DemoActivity activity) {
        var last = activity.last(today);
        switch (activity.fate()) {
            case CANCELLED -> add(number, activity.first(today).minusDays(15), Act.CANCEL);
            case REPORT_MISSING, REPORT_OPEN -> {}
            case POSTPONED -> {
                add(number, activity.first(today).minusDays(20), Act.POSTPONE);
                reported(number, activity, last.plusDays(DemoRoad.POSTPONED_BY));
            }
            default -> reported(number, activity, last);
        }
    }

    private void reported(int number, DemoActivity activity, LocalDate last) {
        add(number, last.plusDays(6), Act.REPORT);
        switch (activity.fate()) {
            case VERIFY_OPEN -> {}
            case REPORT_REFUSED -> add(number, last.plusDays(9), Act.VERIFY_REFUSE);
            case REPORT_RETURNED -> {
                add(number, last.plusDays(9), Act.VERIFY_RETURN);
                add(number, last.plusDays(13), Act.REPORT);
                add(number, last.plusDays(15), Act.VERIFY);
                add(number, last.plusDays(17), Act.CONFIRM);
            }
            default -> {
                add(number, last.plusDays(9), Act.VERIFY);
                confirmed(number, activity, last);
            }
        }
    }

    private void confirmed(int number, DemoActivity activity, LocalDate last) {
        switch (activity.fate()) {
            case CONFIRM_OPEN -> {}
            case NOTED -> {
                add(number, last.plusDays(11), Act.CONFIRM);
                add(number, last.plusDays(375), Act.NOTE);
            }
            case CONFIRM_REFUSED -> add(number, last.plusDays(11), Act.CONFIRM_REFUSE);
            default -> add(number, last.plusDays(11), Act.CONFIRM);
        }
    }

    /** People work at different hours: the number of the activity spreads them over the day. */
    private void add(int number, LocalDate day, Act act) {
        var time = LocalTime.of(6, 0).plusMinutes((number * 37L) % 600);
        entries.add(new Entry(day.atTime(time).toInstant(ZoneOffset.UTC), number, act));
    }
}
