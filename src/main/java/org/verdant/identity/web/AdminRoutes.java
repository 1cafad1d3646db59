package org.verdant.identity.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.EnumSet;
import java.util.Set;
import org.verdant.shared.Role;

/** The addresses of administration: administrators change, auditors read. */
final class AdminRoutes {
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);
    private static final Set<Role> ADMINISTRATION = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    private final Routes table;

    private AdminRoutes(Routes table) {
        this.table = table;
    }

    static void addTo(Routes table) {
        var routes = new AdminRoutes(table);
        routes.administration();
        routes.peopleOfPrograms();
        routes.organisations();
        routes.programmeFile();
        routes.reevaluations();
        routes.register();
    }

    private void administration() {
        table.only(ADMINISTRATORS, GET, "/admin/people/new");
        table.only(ADMINISTRATION, GET, "/admin", "/admin/people", "/admin/people/{id}");
        table.only(ADMINISTRATORS, POST, "/admin/people", "/admin/people/{id}");
        table.only(ADMINISTRATORS, POST, "/admin/people/{id}/employments", "/admin/people/{id}/employments/end");
        table.only(ADMINISTRATORS, POST, "/admin/people/{id}/roles", "/admin/people/{id}/roles/{role}/revocation");
        table.only(ADMINISTRATORS, POST, "/admin/people/{id}/expertise");
        table.only(ADMINISTRATORS, POST, "/admin/people/{id}/disabling", "/admin/people/{id}/enabling");
        table.only(ADMINISTRATORS, POST, "/admin/people/{id}/invitation");
    }

    private void peopleOfPrograms() {
        table.only(ADMINISTRATION, GET, "/api/admin/people", "/api/admin/people/{id}");
        table.only(ADMINISTRATORS, POST, "/api/admin/people", "/api/admin/people/{id}/expertise");
        table.only(ADMINISTRATORS, PUT, "/api/admin/people/{id}");
        table.only(
                ADMINISTRATORS, POST, "/api/admin/people/{id}/roles", "/api/admin/people/{id}/roles/{role}/revocation");
        table.only(
                ADMINISTRATORS, POST, "/api/admin/people/{id}/employments", "/api/admin/people/{id}/employments/end");
        table.only(ADMINISTRATORS, POST, "/api/admin/people/{id}/disabling", "/api/admin/people/{id}/enabling");
    }

    private void organisations() {
        table.only(ADMINISTRATORS, GET, "/admin/organisations/new");
        table.only(ADMINISTRATION, GET, "/admin/organisations", "/admin/organisations/{id}");
        table.only(ADMINISTRATORS, POST, "/admin/organisations", "/admin/organisations/{id}");
        table.only(ADMINISTRATION, GET, "/api/admin/organisations", "/api/admin/organisations/{id}");
        table.only(ADMINISTRATORS, POST, "/api/admin/organisations");
        table.only(ADMINISTRATORS, PUT, "/api/admin/organisations/{id}");
    }

    private void programmeFile() {
        table.only(ADMINISTRATORS, GET, "/admin/programme/new");
        table.only(ADMINISTRATION, GET, "/admin/programme", "/admin/programme/{id}");
        table.only(ADMINISTRATORS, POST, "/admin/programme");
        table.only(ADMINISTRATORS, POST, "/admin/programme/{id}/confirmation", "/admin/programme/{id}/rejection");
        table.only(ADMINISTRATION, GET, "/api/admin/programme/versions", "/api/admin/programme/versions/{id}");
        table.only(ADMINISTRATORS, POST, "/api/admin/programme/versions");
        table.only(ADMINISTRATORS, POST, "/api/admin/programme/versions/{id}/confirmation");
        table.only(ADMINISTRATORS, POST, "/api/admin/programme/versions/{id}/rejection");
    }

    private void reevaluations() {
        table.only(ADMINISTRATION, GET, "/admin/reevaluations");
        table.only(ADMINISTRATION, GET, "/api/admin/reevaluations", "/api/admin/reevaluations/{id}");
        table.signedIn(GET, "/api/proposals/{id}/findings");
        table.only(ADMINISTRATION, GET, "/admin/sanctions", "/api/admin/sanctions");
        table.only(ADMINISTRATORS, POST, "/admin/sanctions", "/admin/sanctions/{id}/ending");
        table.only(ADMINISTRATORS, POST, "/api/admin/sanctions", "/api/admin/sanctions/{id}/ending");
    }

    private void register() {
        table.only(ADMINISTRATORS, GET, "/admin/register/new");
        table.only(ADMINISTRATION, GET, "/admin/register", "/admin/register/{country}", "/admin/register/entries/{id}");
        table.only(ADMINISTRATORS, POST, "/admin/register", "/admin/register/entries/{id}/ending");
        table.only(
                ADMINISTRATORS,
                POST,
                "/admin/register/entries/{id}/correction",
                "/admin/register/entries/{id}/striking");
        table.only(ADMINISTRATION, GET, "/api/admin/register", "/api/admin/register/{id}");
        table.only(ADMINISTRATORS, POST, "/api/admin/register", "/api/admin/register/{id}/ending");
        table.only(ADMINISTRATORS, POST, "/api/admin/register/{id}/correction", "/api/admin/register/{id}/striking");
    }
}
