import FoundationEssentials
import Glibc
import TestSupport

/// `mutasid` run the way a service manager runs it; it goes with this value.
final class DaemonProcess {
    private let child: Child
    private let standardOutput: Recording
    private let standardError: Recording

    /// Starts the daemon that was built beside the test bundle.
    ///
    /// - Parameters:
    ///   - arguments: its command line.
    ///   - environment: all that it gets, besides the `PATH`.
    /// - Throws: `SystemError` when it cannot be started.
    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(filePath: bundle).deletingLastPathComponent().appending(path: "mutasid").path
        standardOutput = try Recording()
        standardError = try Recording()
        child = try Child(
            [path] + arguments,
            environment: environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given },
            output: standardOutput,
            error: standardError
        )
    }

    deinit {
        child.signal(SIGKILL)
        _ = child.wait(within: Patience.limit)
    }

    /// What it has written to its standard output.
    var output: String { standardOutput.text }

    /// What it has written to its standard error: its log.
    var talk: String { standardError.text }

    func signal(_ number: Int32) { child.signal(number) }

    /// Waits for its end.
    @discardableResult
    func wait(within patience: Duration = Patience.limit) throws -> Child.End {
        guard let end = child.wait(within: patience) else {
            throw Impatience("the daemon's end; its log:\n\(talk)")
        }
        return end
    }

    /// Asks it to stop, and waits until it has.
    @discardableResult
    func stop() throws -> Child.End {
        signal(SIGTERM)
        return try wait()
    }
}
