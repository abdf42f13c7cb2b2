import ArgumentParser

/// A command as a check of a monitoring system: one line whatever happens, and the exit code by severity.
struct PluginCheck {
    /// What is looked at, in capitals.
    let service: String

    /// Looks, writes the line, and ends the program.
    ///
    /// - Parameter look: finds what is so, and the figures.
    /// - Throws: `ExitCode`: 0 to 2 by the worst of it, 3 when nothing could be looked at.
    func run(_ look: () throws -> (findings: [Finding], figures: [PluginFigure])) throws -> Never {
        let line: PluginLine
        let status: Int32
        do {
            let (found, figures) = try look()
            let findings = found.sorted { $0.severity > $1.severity }
            line = PluginLine(findings, service: service, figures: figures)
            status = FindingReport(findings).worst.status.rawValue
        } catch {
            line = PluginLine(unknown: Refusal(error).phrase, service: service)
            status = PluginLine.unknownStatus
        }
        try StandardStream.output.write(line.text)
        throw ExitCode(status)
    }
}
