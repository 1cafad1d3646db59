package org.verdant.shared.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;

/**
 * What surrounds every page: who is signed in, where that person may go, the colours and the language, and whether this is the
 * demonstration. Templates read it as {@code layout}. The person is looked up only when a page asks.
 */
public final class Layout {
    private final Supplier<Optional<Actor>> who;
    private final PageAddress address;
    private final String theme;
    private final boolean demonstration;
    private final @Nullable LocalDate movedTo;

    Layout(
            Supplier<Optional<Actor>> who,
            PageAddress address,
            String theme,
            boolean demonstration,
            @Nullable LocalDate movedTo) {
        this.who = who;
        this.address = address;
        this.theme = theme;
        this.demonstration = demonstration;
        this.movedTo = movedTo;
    }

    /** Who is signed in, or null. */
    public @Nullable Actor person() {
        return who.get().orElse(null);
    }

    /** The first letters of the first and the last word of the name. */
    public String initials() {
        var words = who.get().map(Actor::name).orElse("").strip().split("\\s+");
        var first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    public List<NavigationLink> navigation() {
        return Navigation.of(who.get().orElse(null), address.path());
    }

    public boolean has(String role) {
        var wanted = Role.ofCode(role);
        return who.get().flatMap(actor -> wanted.map(actor.roles()::contains)).orElse(false);
    }

    /** {@code light} or {@code dark}. */
    public String theme() {
        return theme;
    }

    public boolean dark() {
        return theme.equals("dark");
    }

    /** The address of this page with one parameter set, everything else as it is. */
    public String with(String parameter, String value) {
        return address.with(parameter, value);
    }

    /** The address of this page without one parameter. */
    public String without(String parameter) {
        return address.without(parameter);
    }

    public boolean demonstration() {
        return demonstration;
    }

    /** The product's date when the demonstration has moved it, else null. */
    public @Nullable LocalDate movedTo() {
        return movedTo;
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
    }
}
