using Xxgk.Samples;
using Xxgk.Samples.Output;

using var streams = new HostStreams();
return new Host(streams, LanguageOption.ChosenIn(args)).Run(args);
