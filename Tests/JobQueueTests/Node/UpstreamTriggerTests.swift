import Dispatch
import JobQueue
import Postgres
import Synchronization
import TestSupport
import Testing

/// The README's worked example: an upstream table whose trigger enqueues, under a role with no other rights.
@Suite("An upstream trigger")
struct UpstreamTriggerTests {
    @Test("a thousand changes in a burst become one job, and a change during its run becomes one more")
    func burst() throws {
        let bench = try Bench()
        try bench.withProducer { role in
            try bench.session().script(Self.schema(role: role))
            try work(bench, upstream: try Session(bench.database.options.user(role)))
        }
    }

    private func work(_ bench: Bench, upstream: Session) throws {
        for salary in 0..<1000 { try upstream.execute("update upstream.employee set salary = \(Int32(salary))") }
        #expect(try bench.number("select count(*) from jobs.job") == 1)

        let seen = Mutex<[Int32]>([])
        let started = DispatchSemaphore(value: 0)
        let go = DispatchSemaphore(value: 0)
        var registry = HandlerRegistry()
        try registry.register(
            "evaluation.person",
            .transactional { _, session in
                let salary = try session.query("select salary from upstream.employee")[0].decode(Int32.self)
                seen.withLock { $0.append(salary) }
                started.signal()
                _ = go.wait(timeout: Patience.end)
                return .complete()
            }
        )
        try bench.withNode(registry) { _ in
            started.wait()
            for salary in 2000..<2010 { try upstream.execute("update upstream.employee set salary = \(Int32(salary))") }
            for _ in 0..<2 { go.signal() }
            try bench.wait(for: 2, from: "select count(*) from jobs.history where outcome = 'completed'")
            try bench.wait(for: 0, from: "select count(*) from jobs.job")
        }
        #expect(seen.withLock { $0 } == [999, 2009])
    }

    private static func schema(role: String) -> String {
        """
        create schema upstream authorization \(role);
        set role \(role);
        create table upstream.employee (nip text primary key, salary int not null);
        insert into upstream.employee values ('199001012015011901', 0);
        create function upstream.employee_changed() returns trigger language plpgsql as $$
        begin
            perform jobs.enqueue('evaluation.person', jsonb_build_object('nip', c.nip),
                unique_key => c.nip, unique_scope => 'queued', ordering_key => c.nip)
            from (select distinct nip from changed order by nip) c;
            return null;
        end
        $$;
        create trigger changed after update on upstream.employee
            referencing new table as changed for each statement execute function upstream.employee_changed();
        reset role
        """
    }
}
