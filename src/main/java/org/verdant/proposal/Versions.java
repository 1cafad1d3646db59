package org.verdant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;

/** What was handed in, each time: never changed afterwards, told apart by its fingerprint. */
@Repository
class Versions {
    private final JdbcClient jdbc;
    private final Proposals proposals;

    Versions(JdbcClient jdbc, Proposals proposals) {
        this.jdbc = jdbc;
        this.proposals = proposals;
    }

    /** Keeps the content as it stands and answers its fingerprint. */
    String add(Proposal proposal, PersonId by, Instant at) {
        var hash = hash(proposal.content());
        jdbc.sql("""
                        insert into proposal_version (case_id, n, content, hash, submitted_by, submitted_at)
                        select :case, coalesce(max(n), 0) + 1, cast(:content as jsonb), :hash, :by, :at
                          from proposal_version where case_id = :case""")
                .param("case", proposal.id().value())
                .param("content", proposal.content().toString())
                .param("hash", hash)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        return hash;
    }

    /** The one that is judged now; none of a draft. */
    Optional<VersionCard> last(CaseId caseId) {
        var all = of(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    List<VersionCard> of(CaseId caseId) {
        return jdbc.sql("select n, hash, submitted_by, submitted_at from proposal_version where case_id = ? order by n")
                .param(caseId.value())
                .query((row, n) -> new VersionCard(
                        row.getInt("n"),
                        row.getString("hash"),
                        new PersonId(row.getObject("submitted_by", UUID.class)),
                        row.getTimestamp("submitted_at").toInstant()))
                .list();
    }

    /** Refuses a version that does not exist with {@code not-found}. */
    JsonNode content(CaseId caseId, int n) {
        return jdbc.sql("select content from proposal_version where case_id = ? and n = ?")
                .params(caseId.value(), n)
                .query(String.class)
                .optional()
                .map(proposals::tree)
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** SHA-256 of the content with its fields in order, so that the same content has the same fingerprint. */
    static String hash(JsonNode content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(sorted(content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var fields = new TreeMap<String, String>();
            object.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return fields.toString();
        }
        if (node.isArray()) {
            var items = new StringBuilder("[");
            node.forEach(item -> items.append(sorted(item)).append(','));
            return items.append(']').toString();
        }
        return node.toString();
    }
}
