package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.dataplane.DataPlane;
import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.TenantState;
import org.springframework.stereotype.Component;

@Component
class DataPlaneStep implements StepWork {

    private final DataPlane dataPlane;

    DataPlaneStep(DataPlane dataPlane) {
        this.dataPlane = dataPlane;
    }

    @Override
    public Step step() {
        return Step.DATA_PLANE;
    }

    @Override
    public String carryOut(TenantView tenant, Operator by) {
        var setup = dataPlane.setUp(tenant.id());
        return String.join(", ", setup.made());
    }

    @Override
    public void undo(TenantView tenant, Operator by) {
        // one the data plane never heard of has nothing there
        if (tenant.state() != TenantState.PROVISIONING) {
            dataPlane.takeBack(tenant.id());
        }
    }
}
