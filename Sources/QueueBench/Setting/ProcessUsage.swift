import FoundationEssentials
import Glibc

/// What a process has taken so far, as proc(5) says.
struct ProcessUsage {
    /// Resident memory now, in MB.
    let resident: Double
    /// Resident memory at its most, in MB.
    let peakResident: Double
    /// Processor time, in seconds.
    let cpu: Double

    /// This process's.
    static var own: ProcessUsage { get throws { try ProcessUsage(nil) } }

    /// Has this process's peak count from now on, as proc(5) lets it: what came before is not measured.
    static func forgetPeak() throws {
        try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    }

    /// Reads a process's usage; nil is this one.
    init(_ process: Int32?) throws {
        let folder = "/proc/\(process.map { String($0) } ?? "self")"
        let status = try String(contentsOfFile: "\(folder)/status", encoding: .utf8)
        resident = Self.megabytes(status, "VmRSS:")
        peakResident = Self.megabytes(status, "VmHWM:")
        cpu = try Self.cpuSeconds(process ?? 0)
    }

    /// From the process's own clock, since proc(5) counts in hundredths of a second.
    private static func cpuSeconds(_ process: Int32) throws -> Double {
        var clock = clockid_t()
        var time = timespec()
        guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
            throw BenchError.noSuchProcess(process)
        }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func megabytes(_ status: String, _ name: String) -> Double {
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
        let kilobytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
        return kilobytes.flatMap { Double($0) }.map { $0 / 1024 } ?? 0
    }
}
