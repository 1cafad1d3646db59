package org.verdant.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;

/** Where somebody may go from anywhere, by role. It opens no door: every page decides for itself who may see it. */
final class Navigation {
    private static final Role[] WATCHERS = {Role.COORDINATOR, Role.COORDINATOR_LEAD, Role.SECRETARIAT_HEAD, Role.AUDITOR
    };

    private Navigation() {}

    static List<NavigationLink> of(@Nullable Actor actor, String path) {
        var links = new ArrayList<NavigationLink>();
        links.add(link("/", "navigation.programme", "bullseye", path));
        links.add(link("/disclosures", "disclosure.list", "eye", path));
        if (actor == null) {
            return links;
        }
        links.add(link("/tasks", "navigation.tasks", "check2-square", path));
        if (actor.has(Role.PROPOSER)) {
            links.add(link("/proposals", "navigation.proposals", "file-earmark-text", path));
        }
        links.add(link("/awards", "navigation.awards", "award", path));
        if (actor.hasAny(WATCHERS)) {
            links.add(link("/monitor", "navigation.monitor", "diagram-3", path));
        }
        if (actor.hasAny(WATCHERS)) {
            links.add(link("/ranking", "navigation.ranking", "list-ol", path));
        }
        if (actor.hasAny(Role.ADMINISTRATOR, Role.AUDITOR)) {
            links.add(link("/admin", "navigation.administration", "sliders", path));
        }
        if (actor.has(Role.AUDITOR)) {
            links.add(link("/audit", "navigation.audit", "shield-check", path));
        }
        return links;
    }

    private static NavigationLink link(String href, String label, String icon, String path) {
        var here = href.equals("/")
                ? path.equals("/") || path.startsWith("/targets/") || path.startsWith("/commitments/")
                : path.equals(href) || path.startsWith(href + "/");
        return new NavigationLink(href, label, icon, here);
    }
}
