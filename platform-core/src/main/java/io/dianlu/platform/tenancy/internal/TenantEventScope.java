package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.shared.DomainEvent;
import io.dianlu.platform.tenancy.TenantEvents;
import java.lang.reflect.Method;
import java.util.Objects;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.event.TransactionalEventListener;

/** Wraps each listener of a domain event in the scope of the event's tenant, outside its transaction and inside its own thread. */
final class TenantEventScope extends DefaultPointcutAdvisor {

    TenantEventScope() {
        super(new ListensToDomainEvent(), (org.aopalliance.intercept.MethodInterceptor)
                call -> TenantEvents.hear((DomainEvent) Objects.requireNonNull(call.getArguments()[0]), call::proceed));
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    private static final class ListensToDomainEvent extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> targetClass) {
            return method.getParameterCount() == 1
                    && DomainEvent.class.isAssignableFrom(method.getParameterTypes()[0])
                    && AnnotatedElementUtils.hasAnnotation(method, TransactionalEventListener.class);
        }
    }
}
