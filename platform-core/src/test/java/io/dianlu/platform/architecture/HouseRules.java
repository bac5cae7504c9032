package io.dianlu.platform.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.dianlu.platform.shared.DomainEvent;
import jakarta.persistence.Entity;
import java.util.Set;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house as code. Each is proven by a canary it must fail on. */
final class HouseRules {

    private static final Set<String> ENTRY_POINTS = Set.of("TenantRequests", "TenantEvents", "TenantJobs");

    private HouseRules() {}

    static final ArchRule ENTITIES_CARRY_THE_TENANT = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(haveAFieldWith(TenantId.class.getName(), PartitionKey.class.getName()))
            .because("without @TenantId and @PartitionKey a row would belong to nobody (HOUSE 4, lock 2)");

    static final ArchRule ENTITIES_STAY_IN_THEIR_ROOM = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("other rooms see views, never entities");

    static final ArchRule CONTROLLERS_STAY_IN_THEIR_ROOM = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .because("a controller is not a door");

    static final ArchRule EVENTS_ARE_RECORDS =
            classes().that().implement(DomainEvent.class).should().beRecords().because("an event is a fact");

    static final ArchRule NAMES_OF_THE_HOUSE = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base|Common|Data)")
            .because("such names say nothing");

    static final ArchRule FIELDS_ARE_NOT_INJECTED = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .because("a constructor says what a class needs");

    static final ArchRule NO_THREAD_LOCALS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class)
            .because("the tenant lives in a scope, and virtual threads are many");

    static final ArchRule THE_SCOPE_HAS_THREE_DOORS = noClasses()
            .that(new DescribedPredicate<JavaClass>("are no entry points") {
                @Override
                public boolean test(JavaClass type) {
                    return !ENTRY_POINTS.contains(outermost(type))
                            && !type.getName().equals("io.dianlu.platform.tenancy.TenantScope");
                }
            })
            .should()
            .callMethodWhere(new DescribedPredicate<JavaAccess<?>>("a tenant's scope is entered") {
                @Override
                public boolean test(JavaAccess<?> call) {
                    return call.getTargetOwner().getSimpleName().equals("TenantScope")
                            && call.getName().equals("in");
                }
            })
            .because("requests, events and jobs are the only ways in (HOUSE 4, lock 1)");

    static final ArchRule REDIS_IS_REACHED_THROUGH_ITS_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("io.dianlu.platform.geo")
            .and()
            .doNotHaveFullyQualifiedName("io.dianlu.platform.tenancy.internal.RedisConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("redis.clients..")
            .because(
                    "there every key is made by TenantKeys; a new user of Redis joins this list with its keys (HOUSE 4)");

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type.getSimpleName());
    }

    private static ArchCondition<JavaClass> haveAFieldWith(String... annotations) {
        return new ArchCondition<>("have a field with " + String.join(" and ", annotations)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found = type.getAllFields().stream()
                        .anyMatch(field -> Set.of(annotations).stream().allMatch(field::isAnnotatedWith));
                if (!found) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has no such field"));
                }
            }
        };
    }

    /** Public types of a room outside {@code web} and {@code internal} that are no interface, record, enum, sealed or final type. */
    static final ArchRule DOORS_PROMISE_ONLY_TYPES = classes()
            .that()
            .resideInAnyPackage(
                    "..identity", "..access", "..branding", "..customer", "..visit", "..checkin", "..report", "..audit")
            .and()
            .arePublic()
            .should(new ArchCondition<JavaClass>("be an interface, a record or an enum") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.isInterface()
                            && !type.isRecord()
                            && !type.isEnum()
                            && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is a class anyone can build on"));
                    }
                }
            });
}
