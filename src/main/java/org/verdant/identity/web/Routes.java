package org.verdant.identity.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.stream.Stream;

/** Every address of the product and who may use it. What does not stand here does not exist for anybody. */
final class Routes extends RouteTable {
    private Routes() {}

    /** @param demonstration whether the demonstration's own addresses are there */
    static List<Route> all(boolean demonstration) {
        var table = new Routes();
        table.everybody();
        table.credits();
        table.account();
        table.proposals();
        table.proposalsOfPrograms();
        table.countriesAndRedress();
        table.agreements();
        table.texts();
        table.tasks();
        table.watching();
        if (demonstration) {
            table.demonstration();
        }
        return Stream.concat(table.routes().stream(), AdministrationRoutes.all().stream())
                .toList();
    }

    private void everybody() {
        open(GET, "/", "/targets/{code}", "/targets/{code}/versions", "/sign-in", "/invitation", "/favicon.ico");
        open(GET, "/commitments/{code}", "/api/commitments/{code}/entries");
        open(GET, "/statements", "/statements/{number}", "/api/statements", "/api/statements/{number}");
        open(GET, "/css/**", "/js/**", "/img/**", "/webjars/**");
        open(GET, "/disclosures", "/disclosures/{number}", "/disclosures/{number}/documents/{id}");
        open(GET, "/api/disclosures", "/api/disclosures/{number}");
        open(POST, "/sign-in", "/invitation", "/api/tokens", "/disclosures/{number}/comments");
        open(GET, "/api/programme", "/api/targets/{code}/credits", "/api/tracks", "/api/tracks/{track}");
        open(GET, "/api/openapi.json", "/api/openapi.json/**", "/api/docs", "/api/docs/**", "/api/swagger-ui/**");
        open(GET, "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");
    }

    private void credits() {
        open(GET, "/targets/{code}/credits/{id}", "/api/targets/{code}/credits/{id}");
        only(VERIFIERS, GET, "/targets/{code}/legacy", "/legacy-entries/{id}", "/credit-evidence/{id}");
        only(COORDINATORS, POST, "/targets/{code}/credits/{id}/changes", "/targets/{code}/legacy");
        only(VERIFIERS, GET, "/api/targets/{code}/credits/{id}/changes", "/api/targets/{code}/legacy-entries");
        only(COORDINATORS, POST, "/api/targets/{code}/credits/{id}/changes", "/api/targets/{code}/legacy-entries");
        only(VERIFIERS, GET, "/api/credit-evidence/{id}");
        only(COORDINATORS, POST, "/api/credit-evidence");
    }

    private void account() {
        signedIn(GET, "/sign-in/kept", "/account/tokens", "/account/password", "/api/tokens");
        signedIn(POST, "/sign-in/kept", "/sign-out", "/account/tokens/{id}/revocation");
        signedIn(POST, "/account/password", "/account/language");
        signedIn(DELETE, "/api/tokens/{id}");
    }

    private void proposals() {
        only(PROPOSERS, GET, "/proposals", "/proposals/new", "/proposals/{id}/edit");
        only(PROPOSERS, POST, "/proposals", "/proposals/{id}/edit", "/proposals/{id}/documents");
        only(PROPOSERS, POST, "/proposals/{id}/submission", "/proposals/{id}/withdrawal");
        only(PROPOSERS, POST, "/proposals/{id}/postponement", "/proposals/{id}/discarding");
        only(PROPOSERS, POST, "/proposals/{id}/documents/{document}/removal");
        signedIn(
                GET,
                "/proposals/{id}",
                "/proposals/{id}/documents",
                "/proposals/{id}/reviews",
                "/proposals/{id}/sheet");
        signedIn(GET, "/proposals/{id}/decisions", "/proposals/{id}/reports", "/documents/{id}");
        signedIn(POST, "/proposals/{id}/conflicts");
    }

    private void proposalsOfPrograms() {
        only(PROPOSERS, POST, "/api/proposals", "/api/proposals/{id}/submission", "/api/proposals/{id}/withdrawal");
        only(PROPOSERS, POST, "/api/proposals/{id}/postponement");
        only(PROPOSERS, PUT, "/api/proposals/{id}");
        only(PROPOSERS, DELETE, "/api/proposals/{id}");
        signedIn(GET, "/api/proposals", "/api/proposals/{id}", "/api/proposals/{id}/check");
        signedIn(GET, "/api/proposals/{id}/timeline", "/api/proposals/{id}/versions");
        signedIn(GET, "/api/proposals/{id}/versions/{number}", "/api/proposals/{id}/versions/{number}/diff");
        signedIn(GET, "/api/proposals/{id}/reviews", "/api/proposals/{id}/decisions", "/api/proposals/{id}/reports");
        signedIn(GET, "/api/proposals/{id}/documents", "/api/documents/{id}");
        signedIn(POST, "/api/proposals/{id}/documents", "/api/proposals/{id}/conflicts");
        signedIn(DELETE, "/api/documents/{id}");
        only(COORDINATORS, GET, "/api/proposals/{id}/reviewer-candidates");
    }

    private void agreements() {
        signedIn(GET, "/awards", "/api/awards", "/proposals/{id}/agreement", "/api/proposals/{id}/agreement");
        only(PROPOSERS, POST, "/proposals/{id}/agreement/extension", "/api/proposals/{id}/agreement/extension");
        signedIn(GET, "/proposals/{id}/change-requests", "/api/proposals/{id}/change-requests");
        only(PROPOSERS, POST, "/proposals/{id}/change-requests", "/api/proposals/{id}/change-requests");
    }

    private void countriesAndRedress() {
        signedIn(GET, "/api/proposals/{id}/no-objections", "/api/proposals/{id}/redress");
        only(PROPOSERS, POST, "/proposals/{id}/redress", "/api/proposals/{id}/redress");
    }

    private void texts() {
        signedIn(GET, "/proposals/{id}/text", "/proposals/{id}/platform", "/api/proposals/{id}/platform");
        signedIn(GET, "/api/proposals/{id}/texts", "/api/proposals/{id}/texts/{n}/diff", "/api/proposals/{id}/silence");
        only(PROPOSERS, POST, "/proposals/{id}/texts", "/api/proposals/{id}/texts");
        only(COORDINATORS, POST, "/proposals/{id}/silence/letters", "/api/proposals/{id}/silence/letters");
    }

    private void tasks() {
        signedIn(GET, "/tasks", "/tasks/{id}");
        signedIn(POST, "/tasks/{id}/claim", "/tasks/{id}/release", "/tasks/{id}/draft", "/tasks/{id}/completion");
        signedIn(POST, "/tasks/{id}/letter", "/tasks/{id}/country-letter");
        signedIn(GET, "/api/tasks", "/api/tasks/{id}");
        signedIn(PUT, "/api/tasks/{id}/assignee", "/api/tasks/{id}/draft");
        signedIn(DELETE, "/api/tasks/{id}/assignee");
        signedIn(POST, "/api/tasks/{id}/completion");
    }

    private void watching() {
        only(WATCHERS, GET, "/ranking", "/ranking/{track}", "/api/rankings/{track}");
        only(WATCHERS, GET, "/monitor", "/monitor/{id}", "/monitor/{id}/diagram");
        only(COORDINATORS, POST, "/monitor/{id}/retries");
        only(WATCHERS, GET, "/api/cases", "/api/cases/{id}", "/api/cases/{id}/diagram");
        only(COORDINATORS, POST, "/api/cases/{id}/retries", "/api/cases/{id}/cancellation");
        only(COORDINATORS, POST, "/api/cases/{id}/suspension", "/api/cases/{id}/resumption", "/api/cases/{id}/merger");
        only(COORDINATORS, POST, "/proposals/{id}/suspension", "/proposals/{id}/resumption");
        only(COORDINATORS, POST, "/proposals/{id}/cancellation", "/proposals/{id}/merger");
        signedIn(GET, "/proposals/{id}/interventions", "/api/proposals/{id}/interventions");
        only(COORDINATORS, POST, "/proposals/{id}/stop", "/api/proposals/{id}/stop");
        signedIn(GET, "/api/proposals/{id}/study");
        only(COORDINATORS, POST, "/proposals/{id}/study/reversals", "/api/proposals/{id}/study/reversals");
        financing();
        only(COORDINATORS, POST, "/disclosures/{number}/comments/{id}/moderation");
        only(AUDITORS, GET, "/audit", "/audit/export");
        only(AUDITORS, POST, "/audit/verification");
    }

    private void financing() {
        signedIn(GET, "/proposals/{id}/finance", "/api/proposals/{id}/finance");
        for (var finance : List.of("/proposals/{id}/finance", "/api/proposals/{id}/finance")) {
            only(COORDINATORS, POST, finance + "/suspension", finance + "/resumption");
            only(COORDINATORS, POST, finance + "/covenants/{number}/breach", finance + "/payments/{number}/reversal");
        }
    }

    /** Only where there is a demonstration; anywhere else there is no such address. */
    private void demonstration() {
        only(ADMINISTRATORS, GET, "/api/demo/clock");
        only(ADMINISTRATORS, POST, "/api/demo/clock");
    }
}
