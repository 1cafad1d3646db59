package org.verdant.proposal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.verdant.shared.FieldError;

/** Findings in the order of the form, whatever rule found them. */
final class FieldOrder implements Comparator<FieldError> {
    private static final List<String> FIELDS = Stream.concat(
                    names(ProposalContent.class).filter(name -> !name.equals("details")),
                    Arrays.stream(Track.values())
                            .flatMap(track -> track.details().stream())
                            .flatMap(FieldOrder::names)
                            .map(name -> "details." + name)
                            .distinct())
            .toList();

    @Override
    public int compare(FieldError one, FieldError other) {
        var byPlace = Integer.compare(place(one.field()), place(other.field()));
        return byPlace != 0 ? byPlace : one.field().compareTo(other.field());
    }

    private static int place(String field) {
        var words = field.split("[.\\[]");
        var name = words[0].equals("details") && words.length > 1 ? "details." + words[1] : words[0];
        var place = FIELDS.indexOf(name);
        return place < 0 ? FIELDS.size() : place;
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }
}
