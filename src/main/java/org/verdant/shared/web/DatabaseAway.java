package org.verdant.shared.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that went away, which comes back, from a bug, which does not. */
public final class DatabaseAway {
    private DatabaseAway() {}

    /** True when the failure, or anything that it stands for, is a lost or refused connection. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof DataAccessResourceFailureException
                    || at instanceof CannotCreateTransactionException
                    || at instanceof TransactionSystemException
                    || at instanceof SQLTransientConnectionException
                    || (at instanceof SQLException sql && isConnection(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** SQLSTATE class 08 is a broken connection; 57P01 to 57P05 are a server that stops, died or starts. */
    private static boolean isConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
