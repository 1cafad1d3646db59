package org.verdant.approval;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs what, under which conditions.
 *
 * @param kind without one the track's usual kind
 * @param parties names of the lead and of partners who sign; without any all of them
 * @param text id of the document that is signed
 * @param ipAnnex id of the document with the terms on intellectual property, needed for a consortium
 * @param conditions the decision's, which cannot be dropped, and further ones; without any the decision's alone
 */
public record PrepareAgreementForm(
        @Nullable AgreementKind kind,
        @Nullable List<@Nullable String> parties,
        @Nullable String text,
        @Nullable String ipAnnex,
        @Nullable List<@Nullable Row> conditions) {

    /** A condition as typed; without a day it is due when the agreement lapses. */
    public record Row(@Nullable String text, @Nullable LocalDate due) {}
}
