package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.plugin.testkit.TenantsApartContract;
import io.dianlu.plugin.testkit.Visitor;
import java.util.Map;
import java.util.UUID;

/** What one company writes, no other reads. */
class RemarksApartTest extends TenantsApartContract {

    @Override
    protected void write(Visitor visitor, String text) {
        var remark = Map.of("id", UUID.randomUUID(), "customerId", visitor.shop("惠民超市"), "text", text);
        assertThat(visitor.post("/remarks", remark).status()).isEqualTo(200);
    }

    @Override
    protected String read(Visitor visitor) {
        return visitor.get("/remarks").body().toString();
    }
}
