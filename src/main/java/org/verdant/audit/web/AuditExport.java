package org.verdant.audit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.verdant.audit.AuditRow;
import org.verdant.audit.AuditTrail;
import org.verdant.shared.Actor;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.Csv;

/** The entries of a list as a file for a spreadsheet, read and written a few hundred at a time. */
@Controller
class AuditExport {
    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of(
            "stream",
            "seq",
            "at",
            "actor",
            "onBehalfOf",
            "roles",
            "action",
            "objectType",
            "objectId",
            "objectVersion",
            "details",
            "hash");

    private final AuditTrail trail;
    private final ReadFilter readFilter;
    private final ObjectMapper mapper;

    AuditExport(AuditTrail trail, ReadFilter readFilter, ObjectMapper mapper) {
        this.trail = trail;
        this.readFilter = readFilter;
        this.mapper = mapper;
    }

    @GetMapping("/audit/export")
    void export(AuditQuery query, Actor actor, HttpServletResponse response) throws IOException {
        Auditors.require(actor);
        var reading = readFilter.read(query);
        if (!reading.errors().isEmpty()) {
            throw new Invalid("invalid", reading.errors());
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        var target = response.getOutputStream();
        target.write((Csv.BEGINNING + Csv.line(COLUMNS)).getBytes(StandardCharsets.UTF_8));
        var filter = reading.filter();
        for (var rows = trail.rows(filter, AT_ONCE); !rows.isEmpty(); rows = trail.rows(filter, AT_ONCE)) {
            for (var row : rows) {
                target.write(line(row).getBytes(StandardCharsets.UTF_8));
            }
            filter = filter.after(rows.get(rows.size() - 1).place());
        }
    }

    private String line(AuditRow row) throws IOException {
        return Csv.line(Arrays.asList(
                row.caseId() == null ? "global" : row.caseId(),
                row.place().seq(),
                row.place().at(),
                row.actor(),
                row.onBehalfOf(),
                String.join(" ", row.roles()),
                row.action(),
                row.objectType(),
                row.objectId(),
                row.objectVersion(),
                mapper.writeValueAsString(row.details()),
                row.hash()));
    }
}
