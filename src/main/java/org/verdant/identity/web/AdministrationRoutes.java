package org.verdant.identity.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;

/** The addresses of the administration: who is who, which countries are members, which programme is in force. */
final class AdministrationRoutes extends RouteTable {
    private AdministrationRoutes() {}

    static List<Route> all() {
        var table = new AdministrationRoutes();
        table.administration();
        table.peopleOfPrograms();
        table.organisations();
        table.programmeFile();
        table.reevaluations();
        table.register();
        return table.routes();
    }

    private void administration() {
        only(ADMINISTRATORS, GET, "/admin/people/new");
        only(ADMINISTRATION, GET, "/admin", "/admin/people", "/admin/people/{id}");
        only(ADMINISTRATORS, POST, "/admin/people", "/admin/people/{id}");
        only(ADMINISTRATORS, POST, "/admin/people/{id}/employments", "/admin/people/{id}/employments/end");
        only(ADMINISTRATORS, POST, "/admin/people/{id}/roles", "/admin/people/{id}/roles/{role}/revocation");
        only(ADMINISTRATORS, POST, "/admin/people/{id}/expertise");
        only(ADMINISTRATORS, POST, "/admin/people/{id}/disabling", "/admin/people/{id}/enabling");
        only(ADMINISTRATORS, POST, "/admin/people/{id}/invitation");
    }

    private void peopleOfPrograms() {
        only(ADMINISTRATION, GET, "/api/admin/people", "/api/admin/people/{id}");
        only(ADMINISTRATORS, POST, "/api/admin/people", "/api/admin/people/{id}/expertise");
        only(ADMINISTRATORS, PUT, "/api/admin/people/{id}");
        only(ADMINISTRATORS, POST, "/api/admin/people/{id}/roles", "/api/admin/people/{id}/roles/{role}/revocation");
        only(ADMINISTRATORS, POST, "/api/admin/people/{id}/employments", "/api/admin/people/{id}/employments/end");
        only(ADMINISTRATORS, POST, "/api/admin/people/{id}/disabling", "/api/admin/people/{id}/enabling");
    }

    private void organisations() {
        only(ADMINISTRATORS, GET, "/admin/organisations/new");
        only(ADMINISTRATION, GET, "/admin/organisations", "/admin/organisations/{id}");
        only(ADMINISTRATORS, POST, "/admin/organisations", "/admin/organisations/{id}");
        only(ADMINISTRATION, GET, "/api/admin/organisations", "/api/admin/organisations/{id}");
        only(ADMINISTRATORS, POST, "/api/admin/organisations");
        only(ADMINISTRATORS, PUT, "/api/admin/organisations/{id}");
    }

    private void programmeFile() {
        only(ADMINISTRATORS, GET, "/admin/programme/new");
        only(ADMINISTRATION, GET, "/admin/programme", "/admin/programme/{id}");
        only(ADMINISTRATORS, POST, "/admin/programme");
        only(ADMINISTRATORS, POST, "/admin/programme/{id}/confirmation", "/admin/programme/{id}/rejection");
        only(ADMINISTRATION, GET, "/api/admin/programme/versions", "/api/admin/programme/versions/{id}");
        only(ADMINISTRATORS, POST, "/api/admin/programme/versions");
        only(ADMINISTRATORS, POST, "/api/admin/programme/versions/{id}/confirmation");
        only(ADMINISTRATORS, POST, "/api/admin/programme/versions/{id}/rejection");
    }

    private void reevaluations() {
        only(ADMINISTRATION, GET, "/admin/reevaluations");
        only(ADMINISTRATION, GET, "/api/admin/reevaluations", "/api/admin/reevaluations/{id}");
        signedIn(GET, "/api/proposals/{id}/findings");
        only(ADMINISTRATION, GET, "/admin/sanctions", "/api/admin/sanctions");
        only(ADMINISTRATORS, POST, "/admin/sanctions", "/admin/sanctions/{id}/ending");
        only(ADMINISTRATORS, POST, "/api/admin/sanctions", "/api/admin/sanctions/{id}/ending");
    }

    private void register() {
        only(ADMINISTRATORS, GET, "/admin/register/new");
        only(ADMINISTRATION, GET, "/admin/register", "/admin/register/{country}", "/admin/register/entries/{id}");
        only(ADMINISTRATORS, POST, "/admin/register", "/admin/register/entries/{id}/ending");
        only(ADMINISTRATORS, POST, "/admin/register/entries/{id}/correction", "/admin/register/entries/{id}/striking");
        only(ADMINISTRATION, GET, "/api/admin/register", "/api/admin/register/{id}");
        only(ADMINISTRATORS, POST, "/api/admin/register", "/api/admin/register/{id}/ending");
        only(ADMINISTRATORS, POST, "/api/admin/register/{id}/correction", "/api/admin/register/{id}/striking");
    }
}
