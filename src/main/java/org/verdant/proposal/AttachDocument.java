package org.verdant.proposal;

import java.io.InputStream;
import org.verdant.document.DocumentCard;
import org.verdant.document.StoreDocument;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Attaches a file: to a draft or a returned version, to an answer that the panel waits for, and to an approved proposal what its
 * report will point at, for a study also by those who answer for its countries. While it is being judged nothing is added ({@code not-editable}), but the letters of the countries while these
 * are asked, by those who answer for them.
 */
@UseCase
public class AttachDocument {
    /** The letter of a country about its no-objection. */
    public static final String COUNTRY_LETTER = "NO_OBJECTION";
    /** The agreement of a country to share its data with a study. */
    public static final String DATA_AGREEMENT = "DATA_AGREEMENT";
    /** The letter with which an authority accepts a study. */
    public static final String ACCEPTANCE = "ACCEPTANCE";
    /** A paper of the case of the research platform. */
    public static final String PLATFORM_PAPER = "PLATFORM_PAPER";

    /** With it the proposer of a financing mandates its appraisal. */
    public static final String MANDATE_LETTER = "MANDATE_LETTER";
    /** The terms of a financing as they were last put to the proposer. */
    public static final String TERM_SHEET = "TERM_SHEET";
    /** The letter with which a financier says what it decided. */
    public static final String FINANCIER_LETTER = "FINANCIER_LETTER";

    private final Proposals proposals;
    private final MayAttach mayAttach;
    private final StoreDocument storing;

    AttachDocument(Proposals proposals, MayAttach mayAttach, StoreDocument storing) {
        this.proposals = proposals;
        this.mayAttach = mayAttach;
        this.storing = storing;
    }

    /**
     * Attaches a document to a file that takes one of this kind from this person now.
     *
     * @param bytes read once to its end and not closed
     */
    public DocumentCard attach(CaseId caseId, String kind, String fileName, InputStream bytes, Actor actor) {
        var proposal = proposals.require(caseId);
        mayAttach.require(proposal, kind, actor);
        return storing.store(caseId, kind, fileName, bytes, actor);
    }
}
