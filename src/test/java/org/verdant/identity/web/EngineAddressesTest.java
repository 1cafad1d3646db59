package org.verdant.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verdant.support.VerdantTest;

@VerdantTest
class EngineAddressesTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda",
                "/camunda/app/admin/",
                "/camunda/api/admin/setup/default/user/create",
                "/engine-rest/engine",
                "/rest/engine"
            })
    void the_engines_own_addresses_do_not_exist_for_anybody(String address) {
        assertThat(new Visitor(port).get(address).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port)
                        .send("POST", address, "application/json", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn("admin", port).get(address).statusCode()).isEqualTo(404);
    }
}
