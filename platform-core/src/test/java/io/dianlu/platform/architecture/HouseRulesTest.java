package io.dianlu.platform.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.dianlu.platform", "io.dianlu.tenant");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.ENTITIES_CARRY_THE_TENANT, Canaries.Homeless.class),
                Arguments.of(HouseRules.ENTITIES_STAY_IN_THEIR_ROOM, Canaries.Homeless.class),
                Arguments.of(HouseRules.CONTROLLERS_STAY_IN_THEIR_ROOM, Canaries.OpenController.class),
                Arguments.of(HouseRules.EVENTS_ARE_RECORDS, Canaries.MutableEvent.class),
                Arguments.of(HouseRules.NAMES_OF_THE_HOUSE, Canaries.ThingHelper.class),
                Arguments.of(HouseRules.NAMES_OF_THE_HOUSE, Canaries.ShopData.class),
                Arguments.of(HouseRules.REDIS_IS_REACHED_THROUGH_ITS_ROOM, Canaries.KeyMaker.class),
                Arguments.of(HouseRules.FIELDS_ARE_NOT_INJECTED, Canaries.Injected.class),
                Arguments.of(HouseRules.NO_THREAD_LOCALS, Canaries.Remembering.class),
                Arguments.of(HouseRules.THE_SCOPE_HAS_THREE_DOORS, Canaries.Burglar.class),
                Arguments.of(HouseRules.DOORS_PROMISE_ONLY_TYPES, io.dianlu.platform.canary.customer.HeavyDoor.class),
                Arguments.of(HouseRules.DOORS_PROMISE_ONLY_TYPES, io.dianlu.platform.canary.visit.HeavyDoor.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRuleAndTheCanaryDoesNot(ArchRule rule, Class<?> canary) {
        rule.check(HOUSE);
        var wrong = new ClassFileImporter().importClasses(canary);
        assertThatThrownBy(() -> rule.check(wrong)).isInstanceOf(AssertionError.class);
    }
}
