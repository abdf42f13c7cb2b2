import FoundationEssentials
import Glibc
import Postgres
import TestSupport
import Testing

@Suite("A daemon with a settings file")
struct SettingsTests {
    private let file = "\(FileManager.default.temporaryDirectory.path)/mutasid-\(UInt32.random(in: 0 ... .max)).yaml"

    private func write(_ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: file))
    }

    @Test("--check-config names every fault with its line, in one sentence each, and ends with 78")
    func check() throws {
        try write("jobs:\n  lease: 0\nsmtp:\n  url: smtp://mail.example.go.id/inbox\n  port: 25\n")
        defer { unlink(file) }
        let daemon = try DaemonProcess(["--check-config", "--config", file, "--lang", "en"])
        #expect(try daemon.wait() == .exit(78))
        let lines = daemon.talk.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0] == "mutasid: wrong setting: \(file):2: jobs.lease: it must be a whole number from 1 to 3600")
        #expect(lines[1].hasPrefix("mutasid: wrong setting: \(file):5: smtp.port: there is no such setting"))
        #expect(lines[2].hasPrefix("mutasid: wrong setting: \(file):4: smtp.url: "))
    }

    @Test("--check-config is content with the example, and with a file that is not there in its usual place")
    func wellChecked() throws {
        let example = try DaemonProcess(["--example-config"])
        #expect(try example.wait() == .exit(0))
        try write(example.output)
        defer { unlink(file) }
        for arguments in [["--check-config", "--config", file], ["--check-config"]] {
            let daemon = try DaemonProcess(arguments)
            #expect(try daemon.wait() == .exit(0), "\(daemon.talk)")
            #expect(daemon.output.contains("tidak ada yang salah"))
        }
    }

    @Test(
        "a named file that cannot be read ends with 78, and the system's own words",
        arguments: [
            ("/nowhere/mutasid.yaml", "No such file or directory"), ("/etc", "Is a directory"),
            ("/etc/hostname/mutasid.yaml", "Not a directory"),
        ]
    )
    func missing(path: String, words: String) throws {
        let daemon = try DaemonProcess(["--config", path])
        #expect(try daemon.wait() == .exit(78))
        #expect(daemon.talk.contains("\(path): berkas tidak dapat dibaca (\(words))"))
    }

    @Test("a credential that cannot be read ends with 78, its path and the system's own words")
    func credential() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "credentials-\(UInt32.random(in: 0 ... .max))"
        )
        let secret = folder.appending(path: "smtp-password")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let environment = ["CREDENTIALS_DIRECTORY": folder.path]

        try FileManager.default.createDirectory(at: secret, withIntermediateDirectories: false)
        let unreadable = try DaemonProcess(["--check-config", "--lang", "en"], environment: environment)
        #expect(try unreadable.wait() == .exit(78))
        #expect(unreadable.talk.contains("\(secret.path): the file cannot be read (Is a directory)"))

        try FileManager.default.removeItem(at: secret)
        try Data([0x72, 0xFF]).write(to: secret)
        let garbled = try DaemonProcess(["--check-config", "--lang", "en"], environment: environment)
        #expect(try garbled.wait() == .exit(78))
        #expect(garbled.talk.contains("\(secret.path): the file cannot be read (Invalid or incomplete multibyte"))
    }

    @Test(
        "a database over a network that is not verified is refused, unless it is accepted in plain words",
        arguments: ["host=db.example.go.id", "host=/run/postgresql,10.1.2.3", "postgresql://db/mutasi?sslmode=require"]
    )
    func exposure(conninfo: String) throws {
        let environment = ["MUTASI_DATABASE_URL": conninfo]
        let refused = try DaemonProcess(["--check-config"], environment: environment)
        #expect(try refused.wait() == .exit(78))
        #expect(refused.talk.contains("sslmode=verify-full"))
        let accepted = environment.merging(["MUTASI_DATABASE_TRANSPORT": "i-accept-that-it-can-be-read-and-altered"]) {
            $1
        }
        #expect(try DaemonProcess(["--check-config"], environment: accepted).wait() == .exit(0))
        let verified = ["MUTASI_DATABASE_URL": "host=db.example.go.id sslmode=verify-full"]
        #expect(try DaemonProcess(["--check-config"], environment: verified).wait() == .exit(0))
    }

    @Test("SIGHUP has it take over what it can, say what needs a new start, and keep all where anything is wrong")
    func reload() throws {
        let site = try Site()
        let manager = try NotifySocket(.file)
        try write("log: {level: info}\n")
        defer { unlink(file) }
        let daemon = try site.daemon("--config", file, manager: manager)
        try manager.await("READY=1")

        try write("log: {level: warning}\ncontact: Bidang Mutasi\nmetrics: {interval: 20}\n")
        daemon.signal(SIGHUP)
        #expect(try manager.await("RELOADING=1").contains("MONOTONIC_USEC="))
        try manager.await("READY=1")
        try eventually("what was taken") { daemon.talk.contains("metrics.interval") }
        #expect(daemon.talk.contains("changed settings need a new start"))

        try write("log: {level: debug}\njobs: {lease: 0}\n")
        daemon.signal(SIGHUP)
        try manager.await("RELOADING=1")
        try manager.await("READY=1")
        try eventually("the fault") { daemon.talk.contains("\(file):2: jobs.lease") }
        #expect(try daemon.stop() == .exit(0))
        #expect(!daemon.talk.contains("stopped"), "of level info, and the level is warning")
    }

    @Test("credentials are read from the directory that the service manager names")
    func credentials() throws {
        let folder = file + ".d"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data("host=db.example.go.id\n".utf8).write(to: URL(filePath: folder + "/database-url"))
        let daemon = try DaemonProcess(["--check-config"], environment: ["CREDENTIALS_DIRECTORY": folder])
        #expect(try daemon.wait() == .exit(78))
        #expect(daemon.talk.contains("database-url: database.url: koneksi lewat jaringan"))
    }
}
