import Delivery
import Demonstration
import Dispatch
import FoundationEssentials
import JobQueue
import Postgres
import TransferJobs
import TransferStore
import Transfers
import Upstream

/// From the commit of a change in a watched table to the end of the person's evaluation, everything being at rest before.
struct ChangeRun {
    var employees = 2_000
    var changes = 50

    /// In milliseconds.
    func result(on server: Server) throws -> Percentiles {
        try ScratchDatabase.lend(on: server) { database in
            try ProvinceFiles.fill(database, employees: employees)
            let session = try database.session()
            try session.script(
                """
                create schema simpeg;
                create table simpeg.pegawai as select nip, rank::text as gol from mutasi.employee where is_active;
                alter table simpeg.pegawai add primary key (nip);
                """
            )
            let nip = try Identifier("nip")
            let watch = try Watch(
                TableName("simpeg.pegawai"),
                key: nip,
                rowKey: nip,
                columns: [Identifier("gol")],
                topic: .person
            )
            try session.script(WatchScript(watch).installation)
            return try measure(database, session)
        }
    }

    private func measure(_ database: ScratchDatabase, _ session: Session) throws -> Percentiles {
        var registry = HandlerRegistry()
        let delivery = DeliverySettings(sender: try MailAddress("bench@localhost.localdomain"), contact: "BKD")
        try registry.registerTransfers(delivery, connection: database.options)
        let node = try Node(database.options, registry: registry)
        let reader = try InboxReader(database.options, listens: true) { _ in }
        node.runner.start()
        reader.start()
        defer {
            reader.stop()
            node.stop()
        }
        let people = try session.query("select nip from simpeg.pegawai order by nip limit \(Int64(changes))")
        var times: [Double] = []
        for person in people {
            let nip = try person.decode(at: 0, as: String.self)
            pause(.milliseconds(500))
            let start = ContinuousClock.now
            try session.execute("update simpeg.pegawai set gol = gol || '!' where nip = \(nip)")
            while try session.query(Self.evaluated(nip)).isEmpty {
                guard ContinuousClock.now - start < .seconds(30) else { throw BenchError.late }
                pause(.milliseconds(2))
            }
            times.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        return Percentiles(times)
    }

    private static func evaluated(_ nip: String) -> SQL {
        """
        select from jobs.history
        where kind = 'evaluation.person' and outcome = 'completed' and ordering_key in ('employee:' || \(nip), 'person:' || (
            select e.id from mutasi.employee e where e.nip = \(nip) and e.is_active))
        """
    }
}
