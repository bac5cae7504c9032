package ${package};

import io.dianlu.plugin.testkit.PluginContract;

/** What every plugin keeps. */
class ContractTest extends PluginContract {}
