// Node 24.19 and later 24s compile an assertion into every wrapped object that fails when one is collected between two pieces of
// script, and ends the process (nodejs/node#65446). Before them the two hooks did not exist: without them all is as it was.
#include <node.h>
#define AddEnvironmentCleanupHook(...) static_cast<void>(0)
#define RemoveEnvironmentCleanupHook(...) static_cast<void>(0)
#include <node_object_wrap.h>
#undef AddEnvironmentCleanupHook
#undef RemoveEnvironmentCleanupHook
