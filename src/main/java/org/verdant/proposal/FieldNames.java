package org.verdant.proposal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether a path names a field of the form: {@code contact.phone}, {@code details.workPackages}. */
public final class FieldNames {
    private FieldNames() {}

    static boolean isKnown(Track track, String path) {
        return find(track, path).isPresent();
    }

    /** Whether it names a group whose rows come and go: {@code budget.lines}. */
    public static boolean isGroup(Track track, String path) {
        return find(track, path)
                .filter(component -> component.getType() == List.class)
                .isPresent();
    }

    private static Optional<RecordComponent> find(Track track, String path) {
        Class<?> at = ProposalContent.class;
        Optional<RecordComponent> found = Optional.empty();
        for (var name : path.split("\\.", -1)) {
            found = component(at, name);
            if (found.isEmpty()) {
                return found;
            }
            var type = type(found.get());
            at = type == TrackDetails.class
                    ? track.details().<Class<?>>map(details -> details).orElse(type)
                    : type;
        }
        return found;
    }

    private static Optional<RecordComponent> component(Class<?> owner, String name) {
        return owner.isRecord()
                ? Arrays.stream(owner.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /** Of a repeated group the type of its rows. */
    private static Class<?> type(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType rows
                ? (Class<?>) rows.getActualTypeArguments()[0]
                : component.getType();
    }
}
