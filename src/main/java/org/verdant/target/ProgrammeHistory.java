package org.verdant.target;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every version of the programme file as administrators and auditors read it. */
@Component
public class ProgrammeHistory {
    private final Programme programme;
    private final ProgrammeVersions versions;

    ProgrammeHistory(Programme programme, ProgrammeVersions versions) {
        this.programme = programme;
        this.versions = versions;
    }

    /** What runs on this node, word by word. */
    public String content() {
        return programme.text().content();
    }

    /** The SHA-256 of what runs on this node. */
    public String sha256() {
        return programme.text().sha256();
    }

    public List<ProgrammeVersion> newest(@Nullable UUID after, int limit) {
        return versions.newest(after, limit);
    }

    public long count() {
        return versions.count();
    }

    public ProgrammeVersion require(UUID id) {
        return versions.require(id);
    }

    public String content(UUID id) {
        return versions.content(id);
    }

    /** What is different from the version that it was made from, with a few lines around; all of it when it is the first. */
    public List<DiffLine> difference(UUID id) {
        var version = versions.require(id);
        var before = versions.contentOf(version.base()).orElse("");
        return LineDiff.between(before, versions.content(id));
    }
}
