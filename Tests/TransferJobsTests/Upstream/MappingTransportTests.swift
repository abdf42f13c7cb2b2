import Testing
import TransferStore
import Upstream

@Suite("The way to an upstream database")
struct MappingTransportTests {
    private func faults(_ lines: String) throws -> [MappingFault] {
        MappingInspection(try UpstreamMapping("[upstream]\nname = simpeg\n\(lines)")).faults
    }

    @Test(
        "over a network the server is verified, else its line is told",
        arguments: [
            "host=simpeg.example.go.id", "host=/run/postgresql,10.1.2.3", "postgresql://simpeg/x?sslmode=require",
        ]
    )
    func exposed(conninfo: String) throws {
        #expect(try faults("database = \(conninfo)") == [MappingFault(line: 3, .exposed)])
        let accepted = "transport = i-accept-that-it-can-be-read-and-altered\ndatabase = \(conninfo)"
        #expect(try faults(accepted).isEmpty)
    }

    @Test(
        "a verified server, a socket and this host's own addresses are taken",
        arguments: ["host=simpeg.example.go.id sslmode=verify-full", "host=/run/postgresql", "host=127.0.0.1"]
    )
    func taken(conninfo: String) throws {
        #expect(try faults("database = \(conninfo)").isEmpty)
    }

    @Test("what is no word for it, and what is no connection string, are told by their lines")
    func wrong() throws {
        let transport = try faults("database = host=127.0.0.1\ntransport = none")
        #expect(transport == [MappingFault(line: 4, .wrongTransport("none"))])
        #expect(try faults("database = simpeg kami") == [MappingFault(line: 3, .wrongConnection)])
    }
}
