package org.verdant.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the case of an international clean-energy research platform (Q3.2, {@code domain.md} 4.8).
 *
 * @param researchFields what would be researched there
 * @param hostCountries that could host it
 * @param governance who would steer it and decide
 */
public record PlatformDetails(
        @NotNull @Nullable Setup setup,
        @NotBlank @Size(min = 100, max = 3000) @Nullable String purpose,
        @NotBlank @Size(max = 1000) @Nullable String researchFields,
        @Size(max = 10) List<String> hostCountries,
        @NotBlank @Size(max = 2000) @Nullable String governance)
        implements TrackDetails {
    public PlatformDetails {
        hostCountries = Rows.of(hostCountries);
    }

    @Override
    public List<@Nullable String> countries() {
        return Rows.of(hostCountries);
    }

    /** What it could be; open until the options are studied. */
    public enum Setup {
        OPEN,
        NETWORK,
        CENTRE,
        VIRTUAL
    }
}
