package io.dianlu.platform.visit.internal;

import io.dianlu.platform.plugin.Extensions;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitSteps;
import io.dianlu.platform.visit.Visits;
import io.dianlu.plugin.extension.VisitStep;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

@Component
class StoredVisitSteps implements VisitSteps {

    private final Visits visits;
    private final Extensions extensions;

    StoredVisitSteps(Visits visits, Extensions extensions) {
        this.visits = visits;
        this.extensions = extensions;
    }

    @Override
    public List<VisitStepView> of(VisitId id) {
        var visit = visits.get(id);
        var locale = LocaleContextHolder.getLocale();
        return extensions
                .ask(VisitStep.class, step -> {
                    var progress =
                            step.progress(id.value(), visit.customer().id().value());
                    var title = step.title().in(locale);
                    return new VisitStepView("", step.key(), title, step.page(), progress.done(), progress.expected());
                })
                .stream()
                .map(answer -> of(answer.pluginId(), answer.value()))
                .toList();
    }

    private static VisitStepView of(String pluginId, VisitStepView step) {
        return new VisitStepView(pluginId, step.key(), step.title(), step.page(), step.done(), step.expected());
    }
}
