import Testing

@testable import Postgres

struct ConnectionAttemptsTests {
    private func attempts(_ given: [String: String], environment: [String: String] = [:]) -> [[String: String]] {
        ConnectionAttempts(given, environment: environment).settings
    }

    @Test("each host of a list is an attempt, with its own port or the only one")
    func hosts() {
        #expect(
            attempts(["host": "a,b", "port": "1,2"]) == [["host": "a", "port": "1"], ["host": "b", "port": "2"]]
        )
        #expect(
            attempts(["host": "a,b", "port": "1"]) == [["host": "a", "port": "1"], ["host": "b", "port": "1"]]
        )
        #expect(attempts(["dbname": "x"]) == [["dbname": "x"]])
    }

    @Test("addresses keep their host's name for the certificate")
    func addresses() {
        #expect(
            attempts(["host": "a,b", "hostaddr": "1.1.1.1,2.2.2.2"])
                == [["host": "a", "hostaddr": "1.1.1.1"], ["host": "b", "hostaddr": "2.2.2.2"]]
        )
    }

    @Test("the environment names the hosts that the string leaves out")
    func environment() {
        #expect(
            attempts(["dbname": "x"], environment: ["host": "a,b", "port": "5"]) == [
                ["dbname": "x", "host": "a", "port": "5"], ["dbname": "x", "host": "b", "port": "5"],
            ]
        )
    }

    @Test("a preferred standby is sought in the whole list before anything else is taken")
    func preferStandby() {
        let expected = ["standby", "any"].flatMap { attribute in
            ["a", "b"].map { ["host": $0, "target_session_attrs": attribute] }
        }
        #expect(attempts(["host": "a,b", "target_session_attrs": "prefer-standby"]) == expected)
        #expect(attempts(["host": "a,b"], environment: ["target_session_attrs": "prefer-standby"]) == expected)
    }

    @Test("a service is left to libpq, which reads its file")
    func service() {
        #expect(attempts(["service": "bkd", "host": "a,b"]) == [["service": "bkd", "host": "a,b"]])
    }
}
