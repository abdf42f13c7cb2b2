import Postgres
import TestSupport
import Testing

@Suite("Deadlines by two clocks")
struct DeadlineZoneTests {
    @Test("a deadline is listed by its last day in the unit's zone, and by the moment on the reader's clock (case 38)")
    func bothZones() throws {
        let province = try Province()
        let control = province.control
        let session = try control.database.session()
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '2025-10-02 09:00+07'::timestamptz
            """
        )
        let draft = ["proposal", "draft", "\(province.need)", Province.sari, "--as", Province.budi]
        #expect(try control.run(draft).status == 0)
        let open = ["proposal", "open-dialogue", "1", "--informed-on", "2025-10-02", "--as", Province.budi]
        #expect(try control.run(open).status == 0)
        // As if the unit were in the east: its day ends two hours before Jakarta's.
        try session.script(
            """
            set session_replication_role = replica;
            update mutasi.deadline set zone = 'WIT', ends_at = ends_at - interval '2 hours';
            reset session_replication_role
            """
        )
        let day = try session.query("select last_day::text from mutasi.deadline")[0].decode(String.self)
        let list = try control.run(["deadline", "list"], input: "", settings: ["TZ": "Asia/Jakarta"])
        #expect(list.output.contains("WIT") && list.output.contains(day))
        #expect(list.output.contains("21:59") || list.output.contains("21.59"), "\(list.output)")
        let json = try control.run(["deadline", "list", "--output", "json"], input: "")
        #expect(json.output.contains("T14:59:59"), "\(json.output)")
    }
}
