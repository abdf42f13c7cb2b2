import Postgres
import TestSupport
import Testing
import Upstream

@testable import TransferStore

@Suite("Events that nobody can act on")
struct ParkedEventTests {
    private let upstream: UpstreamTable
    private let session: Session
    private let inbox: UpstreamInbox
    private let sari = UpstreamTable.sari
    private let budi = UpstreamTable.budi

    init() throws {
        upstream = try UpstreamTable()
        session = upstream.session
        inbox = upstream.inbox
        try upstream.install()
    }

    private func person(_ nip: String) -> String { #"evaluation.person {"nip": "\#(nip)"}"# }

    @Test("an unknown version is parked and alarms, holds nothing up, and is acted on once a reaction is there")
    func parked() throws {
        try session.script(
            """
            insert into mutasi_inbox.event (topic, version, operation, entity_keys)
            values ('asn.changed', 7, 'U', '{\(sari)}')
            """
        )
        try session.execute("update simpeg.pegawai set gol = 1 where nip = \(budi)")
        let promotion = try upstream.promote()
        #expect(promotion.parked == 1 && promotion.promoted == 2)
        #expect(try upstream.jobs() == [person(budi)])
        #expect(try inbox.reading().unnamed == 1)
        #expect(try inbox.parked(limit: 10).map(\.reason) == [.version])
        try session.script(
            """
            insert into mutasi_inbox.reaction (topic, version, kind, key_argument, key_pattern, job_key)
            values ('asn.changed', 7, 'evaluation.person', 'nip', '^[0-9]{18}$', 'employee')
            """
        )
        #expect(try upstream.promote().enqueued == 1)
        #expect(try upstream.jobs() == [person(budi), person(sari)])
        #expect(try inbox.reading().unnamed == 0)
    }

    @Test("a key that is none is parked by itself, and closed when somebody has looked at it")
    func wrongKey() throws {
        let long = String(repeating: "9", count: 300)
        try session.execute("insert into simpeg.pegawai (nip) values ('SARI'), (\(long)), ('199002022014022903')")
        #expect(try upstream.promote().parked == 1)
        #expect(try upstream.jobs() == [person("199002022014022903")])
        #expect(try Set(inbox.parked(limit: 10)[0].keys) == ["SARI", String(long.prefix(200))])
        #expect(try inbox.settleParked() == 1)
        #expect(try inbox.reading().misnamed == 0)
    }
}
