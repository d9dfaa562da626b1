using Xxgk.Samples.Import;
using Xxgk.Samples;
using Xxgk.Samples.Output;

using var streams = new HostStreams();
return streams.WhileRead(() => new Host(streams, LanguageOption.ChosenIn(args)).Run(args));
