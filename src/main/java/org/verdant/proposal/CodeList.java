package org.verdant.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A list of codes with their names: lines of {@code code | English | Chinese | active or withdrawn}, a {@code #} begins a remark. */
public final class CodeList {
    /** Of the IATI Sector list, those of this field. */
    public static final CodeList SECTORS = new CodeList("sectors.txt");
    /** Of the UNSDG-Targets list, those that energy cooperation serves. */
    public static final CodeList SDG_TARGETS = new CodeList("sdg-targets.txt");
    /** The IATI OrganisationType list. */
    public static final CodeList ORGANISATION_TYPES = new CodeList("organisation-types.txt");
    /** The IATI OrganisationRole list. */
    public static final CodeList ORGANISATION_ROLES = new CodeList("organisation-roles.txt");
    /** Of the IATI FinanceType list, those that a partnership meets. */
    public static final CodeList FINANCE_TYPES = new CodeList("finance-types.txt");

    /** The divisions of ISIC revision 4. */
    public static final CodeList INDUSTRIES = new CodeList("isic-divisions.txt");

    private final Map<String, Entry> entries;

    private record Entry(String english, String chinese, boolean active) {}

    private CodeList(String file) {
        this.entries = Collections.unmodifiableMap(read(file));
    }

    public boolean isActive(String code) {
        return entries.containsKey(code) && entries.get(code).active();
    }

    /** Known once and no longer to be used (E10). */
    public boolean isWithdrawn(String code) {
        return entries.containsKey(code) && !entries.get(code).active();
    }

    /** The active codes with their names in that language, in the list's order. */
    public Map<String, String> names(Locale language) {
        var names = new LinkedHashMap<String, String>();
        entries.forEach((code, entry) -> {
            if (entry.active()) {
                names.put(code, language.getLanguage().equals("zh") ? entry.chinese() : entry.english());
            }
        });
        return names;
    }

    private static Map<String, Entry> read(String file) {
        var entries = new LinkedHashMap<String, Entry>();
        try {
            new ClassPathResource("codes/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .forEach(cells -> entries.put(
                            cells[0],
                            new Entry(cells[1], cells[2], cells.length < 4 || !cells[3].equals("withdrawn"))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return entries;
    }
}
