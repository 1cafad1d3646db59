package org.verdant.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what the product sends to its database: every statement once, a batch as one. */
final class Statements implements BeanPostProcessor {
    private final AtomicLong sent = new AtomicLong();

    long sent() {
        return sent.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? counted(bean, DataSource.class) : bean;
    }

    private <T> T counted(Object real, Class<T> type) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (real instanceof Statement && method.getName().startsWith("execute")) {
                sent.incrementAndGet();
            }
            try {
                return wrapped(method.invoke(real, arguments));
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object wrapped(Object answer) {
        if (answer instanceof Connection) {
            return counted(answer, Connection.class);
        }
        if (answer instanceof CallableStatement) {
            return counted(answer, CallableStatement.class);
        }
        if (answer instanceof PreparedStatement) {
            return counted(answer, PreparedStatement.class);
        }
        return answer instanceof Statement ? counted(answer, Statement.class) : answer;
    }
}
